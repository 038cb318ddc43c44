export const id = 585;
export const ids = [
 585
];
export const modules = {
 49048: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   initRepository: ()=>initRepository
  });
  var external_node_path_ = __webpack_require__(76760);
  var problem = __webpack_require__(73965);
  var harmless = __webpack_require__(84131);
  var init = __webpack_require__(352);
  ;
  const CONTEXT = 3;
  function diff(before, after) {
   const [old, young] = [
    linesOf(before),
    linesOf(after)
   ];
   const all = compared(old, young);
   const shown = new Set();
   for (const [at, line] of all.entries())if (line.is !== ' ') for(let near = at - CONTEXT; near <= at + CONTEXT; near++)shown.add(near);
   const lines = [];
   let [oldLine, youngLine] = [
    1,
    1
   ];
   for (const [at, line] of all.entries()){
    if (shown.has(at)) {
     if (!shown.has(at - 1)) lines.push({
      is: '@',
      text: `@@ -${oldLine} +${youngLine} @@`
     });
     lines.push(line);
    }
    if (line.is !== '+') oldLine++;
    if (line.is !== '-') youngLine++;
   }
   return lines;
  }
  const linesOf = (text)=>text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
  function compared(old, young) {
   let head = 0;
   while(head < old.length && head < young.length && old[head] === young[head])head++;
   let tail = 0;
   while(tail < Math.min(old.length, young.length) - head && old.at(-1 - tail) === young.at(-1 - tail))tail++;
   const [a, b] = [
    old.slice(head, old.length - tail),
    young.slice(head, young.length - tail)
   ];
   const same = (line)=>({
     is: ' ',
     text: line
    });
   return [
    ...old.slice(0, head).map(same),
    ...middle(a, b),
    ...old.slice(old.length - tail).map(same)
   ];
  }
  function middle(a, b) {
   const width = b.length + 1;
   const longest = new Uint32Array((a.length + 1) * width);
   const at = (i, j)=>longest[i * width + j] ?? 0;
   for(let i = a.length - 1; i >= 0; i--)for(let j = b.length - 1; j >= 0; j--)longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
   const lines = [];
   let [i, j] = [
    0,
    0
   ];
   while(i < a.length || j < b.length){
    const [one, other] = [
     a[i],
     b[j]
    ];
    if (one !== undefined && one === other) {
     lines.push({
      is: ' ',
      text: one
     });
     i++;
     j++;
    } else if (one !== undefined && (other === undefined || at(i + 1, j) >= at(i, j + 1))) {
     lines.push({
      is: '-',
      text: one
     });
     i++;
    } else {
     lines.push({
      is: '+',
      text: other ?? ''
     });
     j++;
    }
   }
   return lines;
  }
  var git_checkout = __webpack_require__(97357);
  ;
  const canAsk = ({ input, output })=>input.isTTY === true && output.isTTY === true;
  async function askYesNo({ input, output }, question) {
   output.write(`${question} [y/N] `);
   for await (const chunk of input)return /^\s*y(?:es)?\s*$/i.test(String(chunk));
   return false;
  }
  const atTerminal = ()=>({
    input: process.stdin,
    output: process.stderr
   });
  var repository_files = __webpack_require__(9064);
  var must_be_folder = __webpack_require__(5735);
  ;
  async function initRepository(asked, world) {
   if (!/^[\w./-]+$/.test(asked.ref)) throw new problem.A({
    where: '--ref:',
    what: `"${asked.ref}" is no version and no commit`,
    todo: 'Write v1, or the SHA of a commit'
   });
   const folder = (0, external_node_path_.resolve)(world.folder, asked.path ?? '.');
   await (0, must_be_folder.X)(folder);
   const checkout = await (0, git_checkout.G)(folder);
   const root = checkout.is === 'known' ? checkout.value.root : folder;
   const { REPORT_FILES } = await Promise.all([
    __webpack_require__.e(7182),
    __webpack_require__.e(5075),
    __webpack_require__.e(2812)
   ]).then(__webpack_require__.bind(__webpack_require__, 15075));
   const done = await (0, init.T)({
    files: (0, repository_files.g)(root),
    log: world.log,
    asks: (planned)=>mayWrite(planned, asked, world)
   }, {
    ref: asked.ref,
    reportFiles: REPORT_FILES
   });
   return outcomeOf(done, asked);
  }
  async function mayWrite(planned, asked, world) {
   if (asked['dry-run']) return false;
   if (asked.yes) return true;
   const terminal = atTerminal();
   if (!canAsk(terminal)) throw new problem.A({
    what: 'Nobody can be asked here whether to write',
    todo: 'See what it would be with --dry-run, or write it with --yes'
   });
   world.log.progress('');
   terminal.output.write(`${planText(planned, {
    colours: terminal.output.isTTY === true
   })}\n\n`);
   return askYesNo(terminal, `Write ${planned.changes.length === 1 ? 'this file' : `these ${planned.changes.length} files`}?`);
  }
  function outcomeOf({ plan: planned, written }, asked) {
   return {
    outputs: {},
    exitCode: 0,
    json: {
     tests: planned.tests,
     changes: planned.changes.map(({ path, before, after })=>({
       path,
       is: before === undefined ? 'new' : 'amended',
       diff: diff(before ?? '', after).map(({ is, text })=>is === '@' ? text : `${is}${text}`)
      })),
     notes: planned.notes,
     written: written.map(({ path })=>path)
    },
    text: ({ colours })=>{
     if (planned.changes.length === 0) return [
      ...notesOf(planned),
      '✓ Nothing to do: what can be recorded here is.'
     ].join('\n');
     if (written.length === 0) return asked['dry-run'] ? `${planText(planned, {
      colours
     })}\n\nNothing was written.` : 'Nothing was written.';
     const shown = asked.yes ? `${planText(planned, {
      colours
     })}\n\n` : '';
     return `${shown}✓ Wrote ${written.map(({ path })=>(0, harmless.Is)(path)).join(' and ')}. Commit and push: the next run is recorded.`;
    }
   };
  }
  const notesOf = ({ notes })=>notes.map((note)=>`! ${(0, harmless.Is)(note)}`);
  function planText(planned, { colours }) {
   const found = planned.tests.map(({ workflow, job, tools })=>`Found ${tools.join(', ')} in job ${(0, harmless.Is)(job)} of ${(0, harmless.Is)(workflow)}.`);
   const files = planned.changes.map(({ path, before, after })=>[
     `${before === undefined ? 'New' : 'Changed'}: ${(0, harmless.Is)(path)}`,
     ...diff(before ?? '', after).map((line)=>coloured(line, colours))
    ].join('\n'));
   return [
    ...found,
    ...notesOf(planned),
    '',
    files.join('\n\n')
   ].join('\n');
  }
  const COLOURS = {
   '+': 32,
   '-': 31,
   '@': 36,
   ' ': undefined
  };
  function coloured({ is, text }, colours) {
   const line = is === '@' ? text : `${is} ${(0, harmless.Is)(text)}`.trimEnd();
   const colour = COLOURS[is];
   return colours && colour !== undefined ? `\u001b[${colour}m${line}\u001b[39m` : line;
  }
 },
 86462: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   L5: ()=>unknown,
   Rn: ()=>mapAnswer,
   eO: ()=>known
  });
  const known = (value)=>({
    is: 'known',
    value
   });
  const unknown = (because)=>({
    is: 'unknown',
    because
   });
  function mapAnswer(answer, change) {
   return answer.is === 'known' ? known(change(answer.value)) : answer;
  }
 },
 97357: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>checkoutAt
  });
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86462);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73965);
  var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87121);
  var _remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38515);
  async function checkoutAt(folder) {
   try {
    const root = await line(folder, [
     'rev-parse',
     '--show-toplevel'
    ]);
    const headSha = await line(folder, [
     'rev-parse',
     '--verify',
     '--end-of-options',
     'HEAD'
    ]);
    const branch = await perhaps(folder, [
     'symbolic-ref',
     '--quiet',
     '--short',
     'HEAD'
    ]);
    const byDefault = await defaultBranchOf(folder);
    const remote = await remoteAt(folder);
    const changes = await (0, _git_js__WEBPACK_IMPORTED_MODULE_1__.$Y)(folder, [
     'status',
     '--porcelain',
     '-z',
     '--untracked-files=no',
     '--ignore-submodules=all'
    ]);
    return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_3__.eO)({
     root,
     headSha,
     ...branch === undefined ? undefined : {
      branch
     },
     ...byDefault,
     ...remote === undefined ? undefined : {
      remote
     },
     isDirty: changes !== ''
    });
   } catch (error) {
    if (error instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_3__.L5)(error);
    throw error;
   }
  }
  async function defaultBranchOf(folder) {
   const head = await perhaps(folder, [
    'symbolic-ref',
    '--quiet',
    '--short',
    'refs/remotes/origin/HEAD'
   ]);
   const told = head?.startsWith('origin/') === true ? head.slice('origin/'.length) : undefined;
   for (const defaultBranch of told === undefined ? [
    'main',
    'master'
   ] : [
    told
   ])for (const defaultRef of [
    `refs/remotes/origin/${defaultBranch}`,
    `refs/heads/${defaultBranch}`
   ])if (await perhaps(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    defaultRef
   ]) !== undefined) return {
    defaultBranch,
    defaultRef
   };
   return told === undefined ? {} : {
    defaultBranch: told
   };
  }
  async function remoteAt(folder) {
   const names = (await perhaps(folder, [
    'remote'
   ]) ?? '').split('\n').filter((name)=>name !== '');
   const name = names.includes('origin') ? 'origin' : names.length === 1 ? names[0] : undefined;
   if (name === undefined) return undefined;
   const url = await perhaps(folder, [
    'config',
    '--get',
    `remote.${name}.url`
   ]);
   return url === undefined ? undefined : (0, _remote_js__WEBPACK_IMPORTED_MODULE_2__.e)(url);
  }
  const line = async (folder, command)=>(await (0, _git_js__WEBPACK_IMPORTED_MODULE_1__.$Y)(folder, command)).replace(/\r?\n$/u, '');
  async function perhaps(folder, command) {
   try {
    return await line(folder, command);
   } catch  {
    return undefined;
   }
  }
 },
 87121: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $Y: ()=>git,
   N2: ()=>FIXED,
   Zw: ()=>problemOf,
   cA: ()=>environment
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73965);
  async function git(folder, command) {
   return await new Promise((resolve, reject)=>{
    const options = {
     cwd: folder,
     env: environment(),
     maxBuffer: MOST_OUTPUT,
     timeout: PATIENCE_MS,
     windowsHide: true
    };
    (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [
     ...FIXED,
     ...command
    ], {
     ...options,
     encoding: 'utf8'
    }, (error, stdout, stderr)=>{
     if (error === null) resolve(stdout);
     else reject(problemOf({
      folder,
      error,
      stderr
     }));
    });
   });
  }
  const FIXED = [
   '--no-pager',
   '-c',
   'core.quotePath=false',
   '-c',
   'core.fsmonitor=false',
   '-c',
   'core.hooksPath=/dev/null',
   '-c',
   'diff.external=',
   '-c',
   'log.showSignature=false',
   '-c',
   'log.mailmap=false',
   '-c',
   'protocol.ext.allow=never'
  ];
  const MOST_OUTPUT = 10_000_000;
  const PATIENCE_MS = 60_000;
  function environment() {
   const kept = Object.entries(process.env).filter(([name])=>!name.startsWith('GIT_'));
   return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_GRAFT_FILE: '/dev/null'
   };
  }
  function problemOf({ folder, error, stderr }) {
   const known = REASONS.find(({ when })=>when({
     folder,
     error,
     stderr
    }));
   const [what, todo] = known?.says ?? [
    `Git could not do it: ${firstLine(stderr) || error.message}`,
    undefined
   ];
   return new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.A({
    what,
    where: folder,
    cause: error,
    ...todo === undefined ? undefined : {
     todo
    }
   });
  }
  const REASONS = [
   {
    when: ({ stderr })=>stderr.includes('not a git repository'),
    says: [
     'The folder is not in a git repository',
     'Start in a checkout; in a job, run `actions/checkout` before'
    ]
   },
   {
    when: ({ stderr })=>stderr.includes('dubious ownership'),
    says: [
     'Git does not trust the folder, because another user owns it',
     'Run `git config --global --add safe.directory` with this folder, or check out as the user who runs this'
    ]
   },
   {
    when: ({ stderr })=>/unknown revision|bad object|bad revision|ambiguous argument|Needed a single rev/u.test(stderr),
    says: [
     'The checkout does not hold this commit or branch, or any commit yet',
     'Make a first commit, or check out the whole history: in a job, with `fetch-depth: 0`'
    ]
   },
   {
    when: ({ error })=>error.code === 'ENOENT',
    says: [
     'Git is not installed, or the folder does not exist',
     'Install git, and check the folder'
    ]
   },
   {
    when: ({ error })=>error.killed === true,
    says: [
     `Git took longer than ${PATIENCE_MS / 1000} seconds`,
     'Try again, or read fewer commits'
    ]
   }
  ];
  const firstLine = (text)=>text.split('\n', 1).join('').replace(/^fatal: /u, '').slice(0, 300);
 },
 38515: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   e: ()=>remoteOf,
   p: ()=>apiUrlOf
  });
  function remoteOf(url) {
   const { host, path } = SPELLINGS.map((spelling)=>spelling.exec(url)?.groups).find(Boolean) ?? {};
   const [owner, name, ...more] = (path ?? '').replace(/\/+$/u, '').replace(/\.git$/u, '').split('/');
   if (host === undefined || more.length > 0) return undefined;
   if (!isName(owner) || !isName(name)) return undefined;
   return {
    host: SAME_HOSTS[host.toLowerCase()] ?? host.toLowerCase(),
    owner,
    name
   };
  }
  const SAME_HOSTS = {
   'ssh.github.com': 'github.com',
   'www.github.com': 'github.com'
  };
  function apiUrlOf(host) {
   if (host === 'github.com') return 'https://api.github.com';
   return host.endsWith('.ghe.com') ? `https://api.${host}` : undefined;
  }
  const SPELLINGS = [
   /^(?:https?|ssh|git|git\+ssh):\/\/(?:[^@/\s]*@)?(?<host>[\w.-]+)(?::\d{1,5})?\/(?<path>[^\s?#]+)$/iu,
   /^(?:[^@/:\s]+@)?(?<host>[\w.-]{2,}):(?!\/\/)(?<path>[^\s:?#]+)$/iu
  ];
  const isName = (text)=>text !== undefined && /^[\w.-]{1,100}$/u.test(text) && !/^\.{1,2}$/u.test(text);
 },
 12578: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Eb: ()=>GLOB_LIMITS,
   hp: ()=>globPattern,
   e_: ()=>globPatterns,
   _I: ()=>matchesAny,
   pV: ()=>readGlob
  });
  var schemas = __webpack_require__(94343);
  var api = __webpack_require__(43759);
  ;
  function globMachine(branches) {
   const plain = branches.map(withoutRepeats);
   const states = plain.reduce((sum, branch)=>sum + branch.filter(isConsumer).length + 1, 0);
   const rows = emptyRows(Math.ceil(states / 32));
   plain.reduce((first, branch)=>layOut(branch, first, rows), 0);
   return (text)=>run(text, rows);
  }
  function emptyRows(words) {
   const row = ()=>new Uint32Array(words);
   const by = new Map();
   return {
    words,
    start: row(),
    accept: row(),
    any: row(),
    by,
    star: row(),
    globstar: row(),
    skip: row()
   };
  }
  const isConsumer = (token)=>token !== 'star' && token !== 'globstar';
  const isSlash = (token)=>typeof token === 'object' && token.is === '/';
  function withoutRepeats(tokens) {
   const kept = [];
   for(let index = 0; index < tokens.length; index++){
    const token = tokens[index];
    if (token === undefined) continue;
    const isRepeat = token === 'globstar' && isSlash(tokens[index + 1]) && isSlash(kept.at(-1)) && kept.at(-2) === 'globstar';
    if (isRepeat) index++;
    else kept.push(token);
   }
   return kept;
  }
  function layOut(tokens, first, rows) {
   let state = first;
   set(rows.start, state);
   tokens.forEach((token, index)=>{
    if (token === 'star') set(rows.star, state);
    else if (token === 'globstar') {
     set(rows.globstar, state);
     const isFolder = (index === 0 || isSlash(tokens[index - 1])) && isSlash(tokens[index + 1]);
     if (isFolder) set(rows.skip, state + 1);
     if (isFolder && state === first) set(rows.start, state + 1);
    } else if (token === 'any') set(rows.any, ++state);
    else set(rowFor(token.is, rows), ++state);
   });
   set(rows.accept, state);
   return state + 1;
  }
  function rowFor(character, { by, words }) {
   const row = by.get(character) ?? new Uint32Array(words);
   by.set(character, row);
   return row;
  }
  function set(row, state) {
   const word = state >>> 5;
   row[word] = (row[word] ?? 0) | 1 << (state & 31);
  }
  function run(text, rows) {
   const { words, skip } = rows;
   const now = Uint32Array.from(rows.start);
   const stayAnywhere = rows.globstar;
   const stayInName = rows.star.map((bits, word)=>bits | (stayAnywhere[word] ?? 0));
   const entries = entryRows(rows);
   const nowhere = new Uint32Array(words);
   for (const character of text){
    const entry = entries.get(character) ?? (character === '/' ? nowhere : rows.any);
    const stay = character === '/' ? stayAnywhere : stayInName;
    let moved = 0;
    let skipped = 0;
    let alive = 0;
    for(let word = 0; word < words; word++){
     const bits = now[word] ?? 0;
     const entered = (bits << 1 | moved) & (entry[word] ?? 0);
     const beyond = (entered << 1 | skipped) & (skip[word] ?? 0);
     moved = bits >>> 31;
     skipped = entered >>> 31;
     const next = entered | beyond | bits & (stay[word] ?? 0);
     now[word] = next;
     alive |= next;
    }
    if (alive === 0) return false;
   }
   return now.some((bits, word)=>(bits & (rows.accept[word] ?? 0)) !== 0);
  }
  function entryRows({ by, any }) {
   return new Map([
    ...by
   ].map(([character, row])=>[
     character,
     character === '/' ? row : row.map((bits, word)=>bits | (any[word] ?? 0))
    ]));
  }
  ;
  const GLOB_LIMITS = {
   length: 256,
   states: 1024,
   patterns: 100
  };
  function readGlob(pattern) {
   const reading = read(pattern);
   if (!reading.ok) return reading;
   return {
    ok: true,
    matches: globMachine(reading.branches)
   };
  }
  function matchesAny(patterns) {
   const rules = patterns.map((pattern)=>{
    const isExclusion = pattern.startsWith('!');
    const reading = readGlob(isExclusion ? pattern.slice(1) : pattern);
    return {
     isExclusion,
     matches: reading.ok ? reading.matches : ()=>false
    };
   });
   const startsFrom = rules[0]?.isExclusion === true;
   return (text)=>{
    const decisive = rules.findLast(({ matches })=>matches(text));
    return decisive === undefined ? startsFrom : !decisive.isExclusion;
   };
  }
  const globPattern = schemas.YjP().check(schemas.z6Y(({ value, issues })=>{
   const reading = readGlob(value.startsWith('!') ? value.slice(1) : value);
   if (!reading.ok) issues.push({
    code: 'custom',
    message: reading.because,
    input: value
   });
  }), schemas.mIj({
   takes: 'a pattern such as src/** or !docs/*.md'
  }));
  const globPatterns = schemas.YOg(globPattern).check(api.Eb(GLOB_LIMITS.patterns));
  function read(pattern) {
   if (pattern === '') return {
    ok: false,
    because: 'a pattern may not be empty'
   };
   if (pattern.length > GLOB_LIMITS.length) return {
    ok: false,
    because: `a pattern has at most ${GLOB_LIMITS.length} characters`
   };
   const parts = partsOf(pattern);
   if (typeof parts === 'string') return {
    ok: false,
    because: parts
   };
   let branches = [
    []
   ];
   for (const choices of parts){
    branches = branches.flatMap((before)=>choices.map((choice)=>[
       ...before,
       ...choice
      ]));
    if (branches.reduce((sum, branch)=>sum + branch.length + 1, 0) > GLOB_LIMITS.states) return {
     ok: false,
     because: 'its braces stand for too many patterns'
    };
   }
   return {
    ok: true,
    branches
   };
  }
  function partsOf(pattern) {
   const parts = [];
   let choices = [
    []
   ];
   let isInBraces = false;
   const characters = Array.from(pattern);
   for(let index = 0; index < characters.length; index++){
    const character = characters[index] ?? '';
    const current = choices.at(-1);
    if (character === '\\') {
     const next = characters[++index];
     if (next === undefined) return 'a \\ at the end has nothing to make plain';
     current?.push({
      is: next
     });
    } else if (character === '[') return '[ is not part of a pattern here, unless it is written \\[';
    else if (character === '{') {
     if (isInBraces) return 'braces may not be nested';
     parts.push(choices);
     choices = [
      []
     ];
     isInBraces = true;
    } else if (character === '}' && isInBraces) {
     parts.push(choices);
     choices = [
      []
     ];
     isInBraces = false;
    } else if (character === ',' && isInBraces) choices.push([]);
    else if (character === '?') current?.push('any');
    else if (character === '*') addStar(current);
    else current?.push({
     is: character
    });
   }
   return isInBraces ? 'a { is not closed' : [
    ...parts,
    choices
   ];
  }
  function addStar(tokens) {
   const last = tokens?.at(-1);
   if (last === 'globstar') return;
   if (last === 'star') tokens?.pop();
   tokens?.push(last === 'star' ? 'globstar' : 'star');
  }
 }
};
