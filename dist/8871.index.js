export const id = 8871;
export const ids = [
 8871
];
export const modules = {
 88871: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   scriptFor: ()=>scriptFor
  });
  var options = __webpack_require__(59165);
  ;
  const offeredBy = (command)=>({
    name: command.name,
    what: sentence(command.summary),
    options: Object.entries({
     ...(0, options.j7)(command),
     ...options.OP
    }).map(offered_option),
    places: (command.arguments ?? []).map(({ name, choices = {} })=>({
      name,
      choices: Object.entries(choices).map(([choice, what])=>[
        choice,
        sentence(what)
       ])
     }))
   });
  const offered_option = ([name, { description, kind, choices = [] }])=>({
    name,
    what: sentence(description),
    takes: kind === 'flag' ? 'nothing' : choices.length > 0 ? 'choice' : kind === 'count' ? 'number' : 'path',
    choices,
    mayRepeat: kind === 'list'
   });
  const sentence = (markdown)=>{
   const text = markdown.replaceAll('`', '');
   return (/^(?:With [^:]+: )?.*?(?=[.:;] |\.?$)/.exec(text)?.[0] ?? text).trim();
  };
  const AT_FIRST = {
   help: 'Lists the commands, or shows the options of one'
  };
  const OPTIONS_AT_FIRST = {
   help: 'Lists the commands',
   version: 'Tells the version'
  };
  const quoted = (text)=>`'${text.replaceAll("'", "'\\''")}'`;
  ;
  const bash = (offered)=>`# foreshock completion bash
_foreshock() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words=''
  # bash takes --option=value for three words.
  if [ "$current" = '=' ]; then
    current=''
  elif [ "$previous" = '=' ]; then
    previous="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    words=${quoted(namesOf(offered, Object.keys(OPTIONS_AT_FIRST).map((name)=>`--${name}`)))}
  elif [ "$COMP_CWORD" -eq 2 ] && [ "\${COMP_WORDS[1]}" = 'help' ]; then
    words=${quoted(namesOf(offered, []))}
  else
    case "\${COMP_WORDS[1]} $previous" in
${offered.flatMap(valuesOf).join('\n')}
    esac
    if [ -z "$words" ]; then
      case "\${COMP_WORDS[1]}" in
${offered.map(wordsOf).join('\n')}
      esac
    fi
  fi
  # Every word is one of ours, without blanks.
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _foreshock foreshock
`;
  const namesOf = (offered, more)=>[
    ...Object.keys(AT_FIRST),
    ...offered.map(({ name })=>name),
    ...more
   ].join(' ');
  const valuesOf = ({ name, options })=>options.flatMap((option)=>{
    if (option.takes === 'nothing') return [];
    const does = option.takes === 'choice' ? `words=${quoted(option.choices.join(' '))}` : 'return';
    return [
     `      ${quoted(`${name} --${option.name}`)}) ${does} ;;`
    ];
   });
  function wordsOf({ name, options, places }) {
   const flags = quoted(options.map((option)=>`--${option.name}`).join(' '));
   const first = places[0]?.choices.map(([choice])=>choice) ?? [];
   const elsewhere = places.length === 0 ? `*) words=${flags} ;;` : first.length === 0 ? '*) return ;;' : `*) if [ "$COMP_CWORD" -eq 2 ]; then words=${quoted(first.join(' '))}; else return; fi ;;`;
   return `        ${name}) case "$current" in -*) words=${flags} ;; ${elsewhere} esac ;;`;
  }
  ;
  const fish = (offered)=>[
    '# foreshock completion fish',
    ...[
     ...Object.entries(AT_FIRST),
     ...offered.map(({ name, what })=>[
       name,
       what
      ])
    ].map(([name, what])=>line({
      when: '__fish_use_subcommand',
      is: `-f -a ${name}`,
      what
     })),
    ...Object.entries(OPTIONS_AT_FIRST).map(([name, what])=>line({
      when: '__fish_use_subcommand',
      is: `-l ${name}`,
      what
     })),
    ...offered.map(({ name })=>line({
      when: helpWithout(offered),
      is: `-f -a ${name}`
     })),
    ...offered.flatMap((command)=>[
      ...placesOf(command),
      ...command.options.map((one)=>fish_option(command.name, one))
     ]),
    ''
   ].join('\n');
  function placesOf({ name, places: [first] }) {
   if (first === undefined || first.choices.length === 0) return [];
   const names = first.choices.map(([choice])=>choice).join(' ');
   const when = `${seen(name)}; and not ${seen(names)}`;
   return first.choices.map(([choice, what])=>line({
     when,
     is: `-f -a ${choice}`,
     what
    }));
  }
  function fish_option(command, { name, what, takes, choices }) {
   const value = {
    nothing: '',
    choice: ` -x -a ${fish_quoted(choices.join(' '))}`,
    number: ' -x',
    path: ' -r -F'
   }[takes];
   return line({
    when: seen(command),
    is: `-l ${name}${value}`,
    what
   });
  }
  const helpWithout = (offered)=>`${seen('help')}; and not ${seen(offered.map(({ name })=>name).join(' '))}`;
  const seen = (names)=>`__fish_seen_subcommand_from ${names}`;
  const line = ({ when, is, what })=>`complete -c foreshock -n ${fish_quoted(when)} ${is}${what === undefined ? '' : ` -d ${fish_quoted(what)}`}`;
  const fish_quoted = (text)=>`'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  ;
  const zsh = (offered)=>`#compdef foreshock
# foreshock completion zsh
_foreshock() {
  local -a commands
  commands=(
${[
    ...Object.entries(AT_FIRST),
    ...offered.map(({ name, what })=>[
      name,
      what
     ])
   ].map(([name, what])=>`    ${quoted(`${name}:${escaped(what)}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )) || { (( CURRENT == 3 )) && [[ $words[2] == help ]]; }; then
    if (( CURRENT == 2 )) && [[ $PREFIX == -* ]]; then
      _arguments ${Object.entries(OPTIONS_AT_FIRST).map(([name, what])=>quoted(`--${name}[${escaped(what)}]`)).join(' ')}
    else
      _describe command commands
    fi
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${offered.map(argumentsOf).join('\n')}
  esac
}
if [[ $funcstack[1] == _foreshock ]]; then
  _foreshock "$@"
else
  compdef _foreshock foreshock
fi
`;
  const argumentsOf = ({ name, options, places })=>[
    `    ${name})`,
    ...continued([
     '      _arguments',
     ...options.map(zsh_option),
     ...places.map((one, index)=>place(one, index + 1))
    ]),
    '      ;;'
   ].join('\n');
  const continued = (lines)=>lines.map((line, index)=>index < lines.length - 1 ? `${line} \\` : line);
  function zsh_option({ name, what, takes, choices, mayRepeat }) {
   const value = {
    nothing: '',
    choice: `:${name}:(${choices.join(' ')})`,
    number: `:${name}: `,
    path: `:${name}:_files`
   }[takes];
   const sign = takes === 'nothing' ? '' : '=';
   return `        ${quoted(`${mayRepeat ? '*' : ''}--${name}${sign}[${escaped(what)}]${value}`)}`;
  }
  function place({ name, choices }, at) {
   const chosen = choices.map(([choice, what])=>`${choice}\\:"${escaped(what).replaceAll('"', '')}"`).join(' ');
   return `        ${quoted(`${at}:${name}:${choices.length === 0 ? '_files' : `((${chosen}))`}`)}`;
  }
  const escaped = (text)=>text.replaceAll(/[[\]:\\]/g, (sign)=>`\\${sign}`);
  var completion = __webpack_require__(2461);
  var commands = __webpack_require__(88839);
  ;
  const scripts = {
   bash: bash,
   zsh: zsh,
   fish: fish
  };
  async function scriptFor(asked) {
   const shell = isShell(asked['shell']) ? asked['shell'] : 'bash';
   const all = await Promise.all(Object.values(commands.P).map((load)=>load()));
   const script = scripts[shell](all.map(offeredBy));
   return {
    outputs: {},
    exitCode: 0,
    json: {
     shell,
     script
    },
    text: ()=>script.trimEnd()
   };
  }
  const isShell = (value)=>typeof value === 'string' && Object.hasOwn(completion.shells, value);
 }
};
