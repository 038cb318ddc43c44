export const id = 8761;
export const ids = [
 8761
];
export const modules = {
 5735: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   X: ()=>mustBeFolder
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73965);
  async function mustBeFolder(folder) {
   const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(()=>undefined);
   if (found?.isDirectory() === true) return;
   throw new _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.A({
    where: folder,
    what: found === undefined ? 'There is no such folder' : 'This is not a folder',
    todo: 'Name the folder of a checkout, or leave the path out'
   });
  }
 },
 352: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   T: ()=>init,
   c: ()=>repositoryIn
  });
  var config_glob = __webpack_require__(12578);
  var dist = __webpack_require__(38815);
  ;
  function insertAll(text, insertions) {
   const inOrder = insertions.toSorted((one, other)=>one.at - other.at);
   const parts = inOrder.map(({ at, text: added }, index)=>text.slice(inOrder[index - 1]?.at ?? 0, at) + added);
   return [
    ...parts,
    text.slice(inOrder.at(-1)?.at ?? 0)
   ].join('');
  }
  function lineEndOf(text) {
   const windows = text.split('\r\n').length - 1;
   return windows > 0 && windows * 2 > text.split('\n').length - 1 ? '\r\n' : '\n';
  }
  function lineEnd(text, offset) {
   const end = text.indexOf('\n', offset);
   if (end === -1) return text.length;
   return text[end - 1] === '\r' && end > offset ? end - 1 : end;
  }
  const columnOf = (text, offset)=>offset - (text.lastIndexOf('\n', offset - 1) + 1);
  var init_workflow = __webpack_require__(69087);
  ;
  function edited(workflow, edits) {
   const text = insertAll(workflow.text, edits.flatMap(({ insertions })=>insertions));
   const document = (0, dist.Tp)(text, {
    logLevel: 'silent'
   });
   if (document.errors.length > 0) return undefined;
   const expected = edits.reduce((data, { becomes })=>becomes(data), workflow.data);
   return canonical((0, init_workflow.qu)(document)) === canonical(expected) ? text : undefined;
  }
  function changedAt(data, path, change) {
   const [key, ...rest] = path;
   if (key === undefined) return change(data);
   if (Array.isArray(data)) {
    const items = data;
    return items.map((item, index)=>index === key ? changedAt(item, rest, change) : item);
   }
   const fields = typeof data === 'object' && data !== null ? Object.entries(data) : [];
   const map = new Map(fields);
   map.set(String(key), changedAt(map.get(String(key)), rest, change));
   return Object.fromEntries(map);
  }
  const canonical = (value)=>JSON.stringify(value, (_, inner)=>typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([one], [other])=>one < other ? -1 : 1)) : inner);
  ;
  function addSteps(workflow, { job, steps }, added) {
   const { text } = workflow;
   const { dash, inner } = columnsOf(text, steps);
   const eol = lineEndOf(text);
   const gap = isSpaced(text, steps) ? eol : '';
   const body = added.map(({ lines })=>gap + lines.map((line, index)=>index === 0 ? `${' '.repeat(dash)}-${' '.repeat(inner - dash - 1)}${line}` : `${' '.repeat(inner)}${line}`).join(eol));
   return {
    insertions: [
     {
      at: endOf(text, steps.list.range?.[1] ?? 0),
      text: eol + body.join(eol)
     }
    ],
    becomes: (data)=>changedAt(data, [
      'jobs',
      job.key,
      'steps'
     ], (list)=>{
      const items = Array.isArray(list) ? list : [];
      return [
       ...items,
       ...added.map((step)=>step.data)
      ];
     })
   };
  }
  const endOf = (text, end)=>lineEnd(text, text.slice(0, end).replace(/\s+$/, '').length);
  function columnsOf(text, { list, items }) {
   const dash = columnOf(text, list.range?.[0] ?? 0);
   return {
    dash,
    inner: Math.max(dash + 2, columnOf(text, startOf(items.at(-1)?.map)))
   };
  }
  const startOf = (map)=>map?.range?.[0] ?? 0;
  function isSpaced(text, { items }) {
   const [before, last] = items.slice(-2);
   if (before === undefined || last === undefined) return false;
   return /\n[ \t]*\r?\n/.test(text.slice(endOf(text, before.map.range?.[1] ?? 0) - 1, startOf(last.map)));
  }
  ;
  function addJob({ text, jobsMap, jobs }, { key, lines, data }) {
   const [first] = jobs;
   if (jobsMap.flow === true || first === undefined) return undefined;
   const eol = lineEndOf(text);
   const keyColumn = columnOf(text, jobsMap.range?.[0] ?? 0);
   const column = Math.max(columnOf(text, first.map.range?.[0] ?? 0), keyColumn + 2);
   const indent = ' '.repeat(first.map.flow === true ? keyColumn + 2 : column);
   const body = [
    `${' '.repeat(keyColumn)}${key}:`,
    ...lines.map((line)=>`${indent}${line}`)
   ];
   return {
    insertions: [
     {
      at: endOf(text, jobsMap.range?.[1] ?? 0),
      text: [
       '',
       '',
       ...body
      ].join(eol)
     }
    ],
    becomes: (all)=>changedAt(all, [
      'jobs',
      key
     ], ()=>data)
   };
  }
  ;
  function grant(workflow, job, grants) {
   const own = job.permissions;
   if (own.is === 'listed') return toListed(workflow, {
    job,
    levels: own.levels,
    map: own.map
   }, grants);
   if (own.is === 'absent') return inherited(workflow, job, grants);
   return own.is === 'all' && covers(own, grants) ? {
    is: 'granted'
   } : {
    is: 'refused'
   };
  }
  function covers(permissions, grants) {
   if (permissions.is === 'all') return permissions.level === 'write' || grants.every(({ level })=>level === 'read');
   return permissions.is === 'listed' && missing(permissions.levels, grants).length === 0;
  }
  const missing = (levels, grants)=>grants.filter(({ name, level })=>levels[name] !== level && levels[name] !== 'write');
  function toListed(workflow, { job, levels, map }, grants) {
   const wanted = missing(levels, grants);
   if (wanted.length === 0) return {
    is: 'granted'
   };
   if (wanted.some(({ name })=>Object.hasOwn(levels, name))) return {
    is: 'refused'
   };
   const { text } = workflow;
   const becomes = (data)=>changedAt(data, [
     'jobs',
     job.key,
     'permissions'
    ], ()=>({
      ...levels,
      ...levelsOf(wanted)
     }));
   if (map.flow === true) {
    const inner = wanted.map(({ name, level })=>`${name}: ${level}`).join(', ');
    const at = (map.range?.[0] ?? 0) + 1;
    const isEmpty = map.items.length === 0;
    const added = isEmpty ? ` ${inner} ` : `${text[at] === ' ' ? ' ' : ''}${inner},${text[at] === ' ' ? '' : ' '}`;
    return {
     is: 'granted',
     edit: {
      insertions: [
       {
        at,
        text: added
       }
      ],
      becomes
     }
    };
   }
   const column = columnOf(text, map.range?.[0] ?? 0);
   return {
    is: 'granted',
    edit: {
     insertions: [
      {
       at: endOf(text, map.range?.[1] ?? 0),
       text: linesAt(column, wanted, lineEndOf(text))
      }
     ],
     becomes
    }
   };
  }
  function inherited(workflow, job, grants) {
   const above = workflow.permissions;
   if (covers(above, grants)) return {
    is: 'granted'
   };
   if (above.is === 'all' || above.is === 'other') return {
    is: 'refused'
   };
   const given = above.is === 'listed' ? above.levels : {};
   if (missing(given, grants).some(({ name })=>Object.hasOwn(given, name))) return {
    is: 'refused'
   };
   const kept = Object.entries(given).flatMap(([name, level])=>level === 'read' || level === 'write' ? [
     {
      name,
      level,
      why: 'to do what the workflow lets its jobs do'
     }
    ] : []);
   if (kept.length < Object.keys(given).length) return {
    is: 'refused'
   };
   const wanted = [
    ...kept,
    ...missing(given, grants)
   ];
   const { text } = workflow;
   const eol = lineEndOf(text);
   const column = columnOf(text, job.map.range?.[0] ?? 0);
   const edit = {
    insertions: [
     {
      at: behindRunner(text, job),
      text: `${eol}${' '.repeat(column)}permissions:${linesAt(column + 2, wanted, eol)}`
     }
    ],
    becomes: (data)=>changedAt(data, [
      'jobs',
      job.key,
      'permissions'
     ], ()=>levelsOf(wanted))
   };
   return job.map.flow === true ? {
    is: 'refused'
   } : {
    is: 'granted',
    edit
   };
  }
  const levelsOf = (grants)=>Object.fromEntries(grants.map(({ name, level })=>[
     name,
     level
    ]));
  const linesAt = (column, grants, eol)=>grants.map(({ name, level, why })=>`${eol}${' '.repeat(column)}${name}: ${level} # ${why}`).join('');
  function behindRunner(text, job) {
   const runner = (0, init_workflow.Gd)(job.map, 'runs-on');
   const first = job.map.items[0];
   const node = (0, dist.Ll)(runner) ? runner : (0, dist.tO)(first) && (0, dist.Ll)(first.value) ? first.value : undefined;
   const end = node?.range?.[1];
   if (end !== undefined) return endOf(text, end);
   return endOf(text, (0, dist.jn)(first?.key) ? first.key.range?.[1] ?? 0 : 0);
  }
  ;
  function appendedTo(repository, path, text) {
   const before = repository.texts.get(path);
   if (before === undefined) return {
    path,
    after: text
   };
   const eol = lineEndOf(before);
   const gap = before === '' || before.endsWith('\n') ? '' : eol;
   return {
    path,
    before,
    after: `${before}${gap}${before === '' ? '' : eol}${text.replaceAll('\n', eol)}`
   };
  }
  var foreshock_steps = __webpack_require__(21782);
  ;
  const lastJob = (workflow, { ref, after })=>(0, foreshock_steps.UI)(workflow.jobs.some(({ key })=>key === 'foreshock') ? 'foreshock-record' : 'foreshock', {
    needs: needsOf(workflow),
    runsOn: runnerOf(workflow, after),
    ref,
    grants: (0, foreshock_steps.vj)({
     comments: isForPullRequests(workflow)
    })
   });
  const isForPullRequests = ({ events })=>events.includes('pull_request');
  function needsOf({ jobs }) {
   const deploying = new Set(jobs.filter(({ environment })=>environment !== undefined).map(({ key })=>key));
   for(let before = -1; before !== deploying.size;){
    before = deploying.size;
    for (const job of jobs)if (neededBy(job).some((need)=>deploying.has(need))) deploying.add(job.key);
   }
   const waited = jobs.filter(({ key })=>!deploying.has(key));
   return (waited.length === 0 ? jobs : waited).map(({ key })=>key);
  }
  function neededBy({ map }) {
   const needs = (0, init_workflow.Gd)(map, 'needs');
   if ((0, dist.jn)(needs)) return [
    String(needs.value)
   ];
   return (0, dist.oP)(needs) ? needs.items.map((item)=>(0, dist.jn)(item) ? String(item.value) : '') : [];
  }
  function runnerOf({ text }, job) {
   const node = (0, init_workflow.Gd)(job?.map, 'runs-on');
   const source = (0, dist.Ll)(node) ? text.slice(node.range?.[0] ?? 0, node.range?.[1] ?? 0).trim() : '';
   const isPlain = (0, dist.jn)(node) && typeof node.value === 'string' && /^[\w.-]+$/.test(source);
   return isPlain && !/windows|macos/i.test(source) ? source : 'ubuntu-latest';
  }
  ;
  function onlyReads(job, repository) {
   if (USES_TOKEN.test(job.source)) return false;
   return (job.steps?.items ?? []).every(({ uses })=>{
    if (uses === undefined) return true;
    if (!uses.startsWith('./')) return HARMLESS.test(uses);
    const folder = uses.slice(2).replace(/\/$/, '');
    const text = repository.texts.get(`${folder}/action.yml`) ?? repository.texts.get(`${folder}/action.yaml`);
    return text !== undefined && !USES_TOKEN.test(text) && !/uses:/.test(text);
   });
  }
  const USES_TOKEN = /github\.token|GITHUB_TOKEN|GH_TOKEN|git push|ghcr\.io|npm\.pkg\.github\.com|docker\.pkg\.github\.com/;
  const HARMLESS = new RegExp(`^(?:${[
   'actions/(?:checkout|cache|cache/restore|cache/save|upload-artifact|download-artifact|setup-[a-z]+)',
   'pnpm/action-setup',
   'oven-sh/setup-bun',
   'denoland/setup-deno',
   'astral-sh/setup-uv',
   'snok/install-poetry',
   'abatilo/actions-poetry',
   'gradle/actions/setup-gradle',
   'gradle/gradle-build-action',
   'gradle/wrapper-validation-action',
   'microsoft/setup-msbuild',
   'ilammy/msvc-dev-cmd',
   'lukka/get-cmake',
   'seanmiddleditch/gha-setup-ninja',
   'dtolnay/rust-toolchain',
   'actions-rs/toolchain',
   'actions-rust-lang/setup-rust-toolchain',
   'Swatinem/rust-cache',
   'taiki-e/install-action',
   'shivammathur/setup-php',
   'ramsey/composer-install',
   'ruby/setup-ruby',
   'codecov/codecov-action',
   'coverallsapp/github-action'
  ].join('|')})@`);
  ;
  function addToScript({ text }, { job, step, index }, added) {
   const { run } = step;
   if (run === undefined) return undefined;
   const script = String(run.value);
   const places = added.map(({ at })=>placeOf(text, run, at));
   const insertions = added.flatMap(({ text: more }, nth)=>{
    const at = places[nth];
    return at === undefined ? [] : [
     {
      at,
      text: more
     }
    ];
   });
   if (insertions.length < added.length) return undefined;
   const changed = added.toSorted((one, other)=>other.at - one.at).reduce((whole, { at, text: more })=>whole.slice(0, at) + more + whole.slice(at), script);
   return {
    insertions,
    becomes: (data)=>changedAt(data, [
      'jobs',
      job.key,
      'steps',
      index,
      'run'
     ], ()=>changed)
   };
  }
  function placeOf(text, scalar, offset) {
   const [start, end] = scalar.range ?? [
    0,
    0
   ];
   const value = String(scalar.value);
   const raw = text.slice(start, end);
   if (scalar.type === 'BLOCK_LITERAL') return inBlock(text, {
    start,
    end
   }, {
    value,
    offset
   });
   const quotes = scalar.type === 'PLAIN' ? 0 : 1;
   return raw.slice(quotes, raw.length - quotes) === value ? start + quotes + offset : undefined;
  }
  function inBlock(text, { start, end }, { value, offset }) {
   const line = value.slice(0, offset).split('\n').length - 1;
   const column = offset - (value.lastIndexOf('\n', offset - 1) + 1);
   const content = value.split('\n')[line]?.trimEnd() ?? '';
   let at = start;
   for(let skipped = 0; skipped <= line; skipped++){
    at = text.indexOf('\n', at) + 1;
    if (at === 0 || at > end) return undefined;
   }
   const raw = text.slice(at, text.indexOf('\n', at) === -1 ? undefined : text.indexOf('\n', at)).trimEnd();
   return raw.endsWith(content) ? at + raw.length - content.length + column : undefined;
  }
  ;
  function addVariables(workflow, { job, step, index }, variables) {
   const { text } = workflow;
   const eol = lineEndOf(text);
   const env = (0, init_workflow.Gd)(step.map, 'env');
   const script = step.run?.range?.[1];
   if (script === undefined || step.map.flow === true) return undefined;
   const isSet = (name)=>[
     [
      'env'
     ],
     [
      'jobs',
      job.key,
      'env'
     ]
    ].some((place)=>(0, init_workflow.fK)(workflow.data, ...place, name) !== undefined);
   if (Object.keys(variables).some(isSet)) return undefined;
   const becomes = (data)=>changedAt(data, [
     'jobs',
     job.key,
     'steps',
     index,
     'env'
    ], (given)=>({
      ...typeof given === 'object' ? given : {},
      ...variables
     }));
   if (env === undefined) {
    const column = ' '.repeat(columnOf(text, step.map.range?.[0] ?? 0));
    const lines = [
     `${column}env:`,
     ...linesOf(variables).map((line)=>`${column}  ${line}`)
    ];
    return {
     insertions: [
      {
       at: endOf(text, script),
       text: lines.map((line)=>eol + line).join('')
      }
     ],
     becomes
    };
   }
   if (!(0, dist.jh)(env) || env.flow === true || env.items.length === 0) return undefined;
   if (Object.keys(variables).some((name)=>env.has(name))) return undefined;
   const column = ' '.repeat(columnOf(text, env.range?.[0] ?? 0));
   const lines = linesOf(variables).map((line)=>eol + column + line);
   return {
    insertions: [
     {
      at: endOf(text, env.range?.[1] ?? 0),
      text: lines.join('')
     }
    ],
    becomes
   };
  }
  const linesOf = (variables)=>Object.entries(variables).map(([name, value])=>`${name}: ${/[:#]\s|^[-&*!|>'"%@`{[]/.test(value) ? `'${value}'` : value}`);
  var find_tests = __webpack_require__(43355);
  ;
  function tellTests(workflow, at, { tools, taken }) {
   const files = [];
   const remarks = [];
   const insertions = new Map();
   const appended = new Map();
   const variables = {};
   for (const tool of tools){
    const { way, folder, title } = tool;
    const place = (file)=>(0, find_tests.o)(folder, file);
    if (way.is === 'written') files.push(...way.files.map(place));
    else if (way.is === 'not') remarks.push(`${title}: ${way.because}`);
    else {
     const told = numbered(way, place, (file)=>(taken.has(file) || files.includes(file)) && !isTwin(tool, tools, file));
     const how = ways(tool, told);
     if (how === undefined) {
      remarks.push(`${title}: it is started by \`${tool.command.text}\`, which passes no options on. Have it write ${told.files.join(', ')}`);
      continue;
     }
     for (const insertion of how.insertions)insertions.set(JSON.stringify(insertion), insertion);
     Object.assign(variables, how.variables);
     if (told.file !== undefined) appended.set(place(told.file.path), told.file.text);
     if (told.remark !== undefined) remarks.push(`${title}: ${told.remark}`);
     files.push(...told.files.map(place));
    }
   }
   const script = insertions.size === 0 ? undefined : addToScript(workflow, at, [
    ...insertions.values()
   ]);
   const unset = Object.fromEntries(Object.entries(variables).filter((one)=>!isSet(at, one)));
   const env = Object.keys(unset).length === 0 ? undefined : addVariables(workflow, at, unset);
   if (insertions.size > 0 && script === undefined || Object.keys(unset).length > 0 && env === undefined) {
    const wanted = [
     ...insertions.values()
    ].map(({ text })=>text.trim()).concat(Object.entries(unset).map(([name, value])=>`${name}=${value}`));
    return {
     edits: [],
     files,
     appended,
     remarks: [
      ...remarks,
      `the step could not be changed. Give it ${wanted.join(' and ')} yourself`
     ]
    };
   }
   return {
    edits: [
     script,
     env
    ].filter((edit)=>edit !== undefined),
    files,
    appended,
    remarks
   };
  }
  function isSet({ job, step }, [name, value]) {
   const found = [
    step.map,
    job.map
   ].map((one)=>(0, init_workflow.r7)((0, init_workflow.yL)(one, 'env'), name)).find((text)=>text !== undefined);
   return found === value;
  }
  const isTwin = (tool, tools, file)=>tools.some((other)=>other !== tool && other.command === tool.command && other.folder !== tool.folder && !file.startsWith(tool.folder));
  function ways({ command, passes }, told) {
   const { options, around, variables = {}, instead } = told;
   if (options === undefined && around === undefined) return {
    insertions: [],
    variables
   };
   if (passes === 'not') return instead === undefined ? undefined : {
    insertions: [],
    variables: instead
   };
   if (options !== undefined) {
    const dashes = passes === 'behind-dashes' ? '-- ' : '';
    return {
     insertions: [
      {
       at: command.end,
       text: ` ${dashes}${options}`
      }
     ],
     variables
    };
   }
   const begin = /^\S+\s+\S+/.exec(command.text)?.[0];
   const isBare = begin !== undefined && command.words.slice(0, 2).join(' ') === begin.replace(/\s+/, ' ');
   if (!isBare || around === undefined || passes !== 'at-end' || command.words[0] === 'npm') return undefined;
   return {
    insertions: [
     {
      at: command.start,
      text: around.before
     },
     {
      at: command.start + begin.length,
      text: around.after
     }
    ],
    variables
   };
  }
  function numbered(told, place, isTaken) {
   const [report] = told.files;
   if (report === undefined || report.includes('*')) return told;
   for(let number = 1; number < 100; number++){
    const name = number === 1 ? report : report.replace(/(\.\w+)$/, `-${number}$1`);
    if (isTaken(place(name))) continue;
    const renamed = (text)=>text.replaceAll(report, name);
    return {
     ...told,
     files: [
      name
     ],
     ...told.options === undefined ? {} : {
      options: renamed(told.options)
     },
     ...told.around === undefined ? {} : {
      around: {
       before: renamed(told.around.before),
       after: told.around.after
      }
     },
     ...told.variables === undefined ? {} : {
      variables: mapped(told.variables, renamed)
     },
     ...told.instead === undefined ? {} : {
      instead: mapped(told.instead, renamed)
     }
    };
   }
   return told;
  }
  const mapped = (fields, change)=>Object.fromEntries(Object.entries(fields).map(([name, value])=>[
     name,
     change(value)
    ]));
  ;
  function amend(looked, given) {
   const { workflow, tests } = looked;
   const refusal = refusalOf(workflow);
   if (refusal !== undefined) return left(workflow, refusal);
   const told = tests.map((test)=>tellJob(workflow, test));
   const [only, ...others] = tests;
   const isCalled = workflow.events.includes('workflow_call');
   const isOne = only !== undefined && others.length === 0 && !only.job.hasMatrix && !isCalled;
   const step = isOne ? byStep(workflow, only.job, given) : undefined;
   const recording = step ?? byJob(looked, {
    told,
    isCalled,
    ...given
   });
   const after = recording === undefined ? undefined : edited(workflow, [
    ...told.flatMap(({ edits })=>edits),
    ...recording.edits
   ]);
   if (after === undefined || recording === undefined) return left(workflow, 'it is written in a way that init does not know how to add to');
   const files = told.flatMap((one)=>one.files);
   const isNew = after !== workflow.text;
   return {
    changes: [
     ...isNew ? [
      {
       path: workflow.path,
       before: workflow.text,
       after
      }
     ] : [],
     ...told.flatMap(({ appended })=>[
       ...appended
      ].map(([path, text])=>appendedTo(given.repository, path, text)))
    ],
    notes: [
     ...told.flatMap(({ remarks })=>remarks.map((remark)=>`${workflow.path}: ${remark}.`)),
     ...isNew ? recording.notes.map((note)=>`${workflow.path}: ${note}.`) : []
    ],
    reports: step === undefined ? [] : files
   };
  }
  const left = ({ path }, because)=>({
    changes: [],
    notes: [
     `${path} is left alone: ${because}.`
    ],
    reports: []
   });
  function refusalOf({ events }) {
   const risky = events.find((event)=>event === 'pull_request_target' || event === 'workflow_run' || event === 'issue_comment');
   return risky === undefined ? undefined : `${risky} runs it with more rights than what it tests should have`;
  }
  function byStep(workflow, job, { ref, repository }) {
   if (job.steps === undefined) return undefined;
   const isUnwritten = job.permissions.is === 'absent' && workflow.permissions.is === 'absent';
   if (isUnwritten && !onlyReads(job, repository)) return undefined;
   const granting = grant(workflow, job, (0, foreshock_steps.vj)({
    comments: isForPullRequests(workflow)
   }));
   if (granting.is === 'refused') return undefined;
   const { edit } = granting;
   return {
    edits: [
     ...edit === undefined ? [] : [
      edit
     ],
     addSteps(workflow, {
      job,
      steps: job.steps
     }, [
      (0, foreshock_steps.v3)({
       ref
      })
     ])
    ],
    notes: []
   };
  }
  function byJob({ workflow, tests }, { told, isCalled, ref }) {
   const uploads = told.flatMap(({ test: { job }, files })=>{
    if (job.steps === undefined || files.length === 0 || leavesReports(job)) return [];
    const step = (0, foreshock_steps.go)(job.key, [
     ...new Set(files)
    ], {
     uses: uploadActionOf(workflow),
     isMatrix: job.hasMatrix
    });
    return [
     addSteps(workflow, {
      job,
      steps: job.steps
     }, [
      step
     ])
    ];
   });
   const isOnlyCalled = isCalled && workflow.events.length === 1;
   if (isOnlyCalled) return {
    edits: uploads,
    notes: [
     'other workflows call it. It leaves its reports with their runs, where their job of Foreshock finds them'
    ]
   };
   const last = addJob(workflow, lastJob(workflow, {
    ref,
    after: tests[0]?.job
   }));
   return last === undefined ? undefined : {
    edits: [
     ...uploads,
     last
    ],
    notes: []
   };
  }
  const leavesReports = ({ steps })=>(steps?.items ?? []).some(({ uses, map })=>uses?.startsWith('actions/upload-artifact@') === true && /test|junit|report|result/i.test(String(map.getIn([
     'with',
     'name'
    ]))));
  const uploadActionOf = ({ jobs })=>jobs.flatMap(({ steps })=>steps?.items ?? []).find(({ uses })=>uses?.startsWith('actions/upload-artifact@') === true)?.uses ?? 'actions/upload-artifact@v7';
  function tellJob(workflow, test) {
   const tellings = [];
   for (const { step, index, tools } of test.steps){
    const taken = new Set(tellings.flatMap(({ files })=>files));
    tellings.push(tellTests(workflow, {
     job: test.job,
     step,
     index
    }, {
     tools,
     taken
    }));
   }
   return {
    test,
    edits: tellings.flatMap(({ edits })=>edits),
    files: tellings.flatMap(({ files })=>files),
    appended: new Map(tellings.flatMap(({ appended })=>[
      ...appended
     ])),
    remarks: tellings.flatMap(({ remarks })=>remarks.map((remark)=>`job ${test.job.key}: ${remark}`))
   };
  }
  ;
  const NO_TESTS = 'No step that runs tests was found, so jobs alone are compared. Let tests write a report into test-results/, and they are too';
  function amendWithoutTests(workflows, given) {
   const checking = workflows.filter(({ deploys, workflow: { events } })=>!deploys && !events.includes('pull_request_target'));
   const chosen = checking.find(({ workflow })=>isForPullRequests(workflow)) ?? checking.find(({ workflow: { events } })=>events.includes('push'));
   if (chosen === undefined) return undefined;
   const { workflow } = chosen;
   const edits = oneStep(workflow, given) ?? [
    addJob(workflow, lastJob(workflow, {
     ref: given.ref,
     after: workflow.jobs[0]
    }))
   ];
   const all = edits.filter((edit)=>edit !== undefined);
   const after = all.length < edits.length ? undefined : edited(workflow, all);
   if (after === undefined) return {
    changes: [],
    notes: [
     `${workflow.path} is left alone: it is written in a way that init does not know how to add to.`
    ],
    reports: []
   };
   return {
    changes: [
     {
      path: workflow.path,
      before: workflow.text,
      after
     }
    ],
    notes: [
     `${NO_TESTS}.`
    ],
    reports: []
   };
  }
  function oneStep(workflow, { ref, repository }) {
   const [job, ...others] = workflow.jobs;
   if (job?.steps === undefined || others.length > 0 || job.hasMatrix) return undefined;
   const isUnwritten = job.permissions.is === 'absent' && workflow.permissions.is === 'absent';
   if (isUnwritten && !onlyReads(job, repository)) return undefined;
   const granting = grant(workflow, job, (0, foreshock_steps.vj)({
    comments: isForPullRequests(workflow)
   }));
   if (granting.is === 'refused') return undefined;
   const step = addSteps(workflow, {
    job,
    steps: job.steps
   }, [
    (0, foreshock_steps.v3)({
     ref
    })
   ]);
   return granting.edit === undefined ? [
    step
   ] : [
    granting.edit,
    step
   ];
  }
  function recorderFor(workflows, { ref, repository }) {
   const names = workflows.filter(({ workflow: { events } })=>events.some((event)=>event !== 'workflow_call' && event !== 'workflow_run')).map(({ workflow: { name } })=>name);
   const path = [
    ...PATHS
   ].find((one)=>!repository.paths.includes(one));
   if (path === undefined) return {
    changes: [],
    notes: [],
    reports: []
   };
   const notes = names.length === 0 ? [
    'There is no workflow yet. This one waits for one that is called CI: put the names of yours in its place.'
   ] : [
    'No workflow but to deploy was found. A workflow of its own records them, and leaves them as they are.'
   ];
   return {
    changes: [
     {
      path,
      after: (0, foreshock_steps.qP)(names.length === 0 ? [
       'CI'
      ] : names, {
       ref
      })
     }
    ],
    notes,
    reports: []
   };
  }
  const PATHS = [
   '.github/workflows/foreshock.yml',
   '.github/workflows/foreshock-record.yml'
  ];
  ;
  function configFile({ reports, ref, ...deployments }) {
   return [
    headOf(ref),
    reportsPart(reports),
    COMMENT,
    riskPart(deployments, ref),
    watchPart(deployments, ref)
   ].filter((part)=>part !== '').join('\n');
  }
  const headOf = (ref)=>`# yaml-language-server: $schema=https://raw.githubusercontent.com/foreshock/foreshock/${ref}/schema/config.schema.json
# How Foreshock works in this repository. Every setting has a default; this file is read from the default branch.
# All settings: https://github.com/foreshock/foreshock/blob/${ref}/docs/reference/configuration.md
`;
  const reportsPart = (reports)=>reports.length === 0 ? '' : `record:
  # Where the tests of this repository leave their reports. Without this, the places of common tools are searched.
  reports:
${reports.map((glob)=>`    - ${JSON.stringify(glob)}\n`).join('')}`;
  const COMMENT = `comment:
  # When a pull request gets the comment: findings, always or never.
  when: findings
`;
  const riskPart = ({ environments }, ref)=>`risk:
  # With this section, a pull request whose own workflow has the step of Foreshock is told how likely it is to be
  # taken back, and why. Where the checkout has fetch-depth: 0, all earlier changes are learned from. Riskier than so
  # many of a hundred of them is high.
  high: 95
${environments.length === 0 ? '' : gateLines(environments, ref)}`;
  const gateLines = (environments, ref)=>`  # A job before the deployment can ask a gate, and hold what is too risky until somebody sets a label:
  # https://github.com/foreshock/foreshock/blob/${ref}/docs/how-to/deploy-pipeline.md
  # gate:
${environments.map((name)=>`  #   ${JSON.stringify(name)}:
  #     hold-percentile: 95
  #     override-label: 'risk: accepted'
`).join('')}`;
  function watchPart({ environments, health, healthPath }, ref) {
   if (environments.length === 0 && health.length === 0) return '';
   const url = health[0] ?? `https://your-service.example${healthPath ?? '/health'}`;
   const named = environments.length === 0 ? [
    'production'
   ] : environments;
   return `# After a deployment Foreshock can watch the service, and have a bad deployment taken back:
# https://github.com/foreshock/foreshock/blob/${ref}/docs/how-to/watch-a-deployment.md
# watch:
#   checks:
#     health:
#       http: { url: ${JSON.stringify(url)} }
#       floor: 3 # three failed probes in a row are enough
# rollback:
#   mode: dry-run # live dispatches the rollback workflow
#   environments: [${named.map((name)=>JSON.stringify(name)).join(', ')}]
`;
  }
  ;
  function deploymentsOf(workflows, texts) {
   const jobs = workflows.flatMap(({ workflow })=>workflow.jobs);
   const isPlain = (text)=>text !== undefined && !text.includes('${{');
   const environments = [
    ...new Set(jobs.map(({ environment })=>environment).filter(isPlain))
   ];
   const urls = jobs.map(({ map })=>(0, init_workflow.r7)((0, init_workflow.yL)(map, 'environment'), 'url')).filter(isPlain);
   const healthPath = [
    ...texts.values()
   ].map(healthPathIn).find((found)=>found !== undefined);
   const health = [
    ...new Set(urls)
   ].filter((url)=>/^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w./-]*)?$/.test(url)).map((url)=>healthPath === undefined ? url : `${new URL(url).origin}${healthPath}`);
   return {
    environments,
    health,
    ...healthPath === undefined ? {} : {
     healthPath
    }
   };
  }
  function healthPathIn(text) {
   const found = [
    /HEALTHCHECK[\s\S]{0,200}?https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0)(?::\d+)?(\/[\w./-]+)/,
    /(?:readiness|liveness)Probe:\s*\n\s+httpGet:\s*\n(?:\s+(?:port|scheme|host):.*\n)*\s+path:\s*['"]?(\/[\w./-]+)/,
    /healthCheckPath:\s*['"]?(\/[\w./-]+)/,
    /\[\[?(?:services|http_service)[\w.]*checks\]\]?[\s\S]{0,200}?path\s*=\s*["'](\/[\w./-]+)/
   ];
   return found.map((pattern)=>pattern.exec(text)?.[1]).find((path)=>path !== undefined);
  }
  var look = __webpack_require__(95089);
  ;
  function plan(repository, { ref, reportFiles }) {
   const seen = (0, look.O)(repository);
   const tests = seen.workflows.filter((one)=>one.tests.length > 0);
   const isThere = seen.workflows.some(({ hasForeshock })=>hasForeshock);
   const amended = [
    ...tests.filter(({ hasForeshock })=>!hasForeshock).map((one)=>amend(one, {
      ref,
      repository,
      all: seen.workflows
     })),
    ...tests.length > 0 || isThere ? [] : withoutTests(seen.workflows, {
     ref,
     repository
    })
   ];
   const reports = unusual(amended.flatMap((one)=>one.reports), reportFiles);
   return {
    changes: merged([
     ...amended.flatMap(({ changes })=>changes),
     ...isThere ? [] : configChange(repository, {
      reports,
      ref,
      workflows: seen.workflows
     })
    ]),
    notes: [
     ...seen.refused.map(({ path, because })=>`${path} is left alone: ${because}.`),
     ...new Set(amended.flatMap(({ notes })=>notes))
    ],
    tests: tests.flatMap(({ workflow, tests: jobs })=>jobs.map(({ job, steps })=>({
       workflow: workflow.path,
       job: job.key,
       tools: [
        ...new Set(steps.flatMap(({ tools })=>tools.map(({ title })=>title)))
       ]
      })))
   };
  }
  function withoutTests(workflows, given) {
   const amended = amendWithoutTests(workflows, given);
   if (amended === undefined) return [
    recorderFor(workflows, given)
   ];
   return amended.changes.length > 0 ? [
    amended
   ] : [
    amended,
    {
     ...recorderFor(workflows, given),
     notes: []
    }
   ];
  }
  function unusual(files, usual) {
   const isUsual = (0, config_glob._I)(usual);
   const sample = (glob)=>glob.replaceAll('**/', 'x/').replaceAll('*', 'x');
   return files.every((glob)=>isUsual(glob) || isUsual(sample(glob))) ? [] : [
    ...new Set(files)
   ];
  }
  const CONFIG = '.github/foreshock.yml';
  function configChange({ paths, texts }, { reports, ref, workflows }) {
   if (paths.includes(CONFIG)) return [];
   return [
    {
     path: CONFIG,
     after: configFile({
      reports,
      ref,
      ...deploymentsOf(workflows, texts)
     })
    }
   ];
  }
  function merged(changes) {
   const byPath = new Map();
   for (const change of changes){
    const earlier = byPath.get(change.path);
    const added = change.after.slice(change.before?.length ?? 0);
    if (earlier === undefined) byPath.set(change.path, change);
    else if (!earlier.after.includes(added.trim())) byPath.set(change.path, {
     ...earlier,
     after: earlier.after + added
    });
   }
   return [
    ...byPath.values()
   ];
  }
  var repository = __webpack_require__(87678);
  ;
  async function init({ files, log, asks }, given) {
   const planned = plan(await repositoryIn(files, log), given);
   if (planned.changes.length === 0 || !await asks(planned)) return {
    plan: planned,
    written: []
   };
   for (const { path, ...change } of planned.changes){
    const answer = await files.write(path, change);
    if (answer.is === 'unknown') throw answer.because;
    log.debug(`Wrote ${path}.`);
   }
   return {
    plan: planned,
    written: planned.changes
   };
  }
  const MOST_TEXTS = 1000;
  async function repositoryIn(files, log) {
   const paths = await files.paths();
   if (paths.is === 'unknown') throw paths.because;
   const texts = new Map();
   const telling = paths.value.filter(repository.c);
   const inOrder = telling.toSorted((one, other)=>Number(other.startsWith('.github/')) - Number(one.startsWith('.github/')));
   for (const path of inOrder.slice(0, MOST_TEXTS)){
    const text = await files.text(path);
    if (text.is === 'unknown') throw text.because;
    if (text.value !== undefined) texts.set(path, text.value);
    else log.warn(`${path} was not read: it is a link, no UTF-8, or too large.`);
   }
   return {
    paths: paths.value,
    texts
   };
  }
 },
 43355: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   f: ()=>findTests,
   o: ()=>joined
  });
  ;
  function launched([command, ...others]) {
   if (command === undefined) return [];
   const words = [
    nameOf(command),
    ...others
   ];
   for (const pattern of LAUNCHERS){
    const rest = after(words, pattern);
    if (rest !== undefined && rest.length > 0) return launched(rest);
   }
   return words;
  }
  const nameOf = (command)=>(command.split(/[\\/]/).at(-1) ?? command).replace(/^(?:python[\d.]*|py)(?:\.exe)?$/, 'python');
  const LAUNCHERS = [
   [
    'sudo',
    '-'
   ],
   [
    'env',
    '-'
   ],
   [
    'time',
    '-'
   ],
   [
    'xvfb-run',
    '-'
   ],
   [
    'dotenv',
    '--'
   ],
   [
    'npx',
    '-'
   ],
   [
    'bunx',
    '-'
   ],
   [
    'pnpx',
    '-'
   ],
   [
    'npm',
    'exec',
    '-'
   ],
   [
    'pnpm',
    'exec',
    '-'
   ],
   [
    'pnpm',
    'dlx',
    '-'
   ],
   [
    'yarn',
    'exec',
    '-'
   ],
   [
    'yarn',
    'dlx',
    '-'
   ],
   [
    'poetry',
    'run',
    '-'
   ],
   [
    'pipenv',
    'run',
    '-'
   ],
   [
    'pdm',
    'run',
    '-'
   ],
   [
    'rye',
    'run',
    '-'
   ],
   [
    'hatch',
    'run',
    '-'
   ],
   [
    'uv',
    'run',
    '-'
   ],
   [
    'uvx',
    '-'
   ],
   [
    'coverage',
    'run',
    '-m'
   ],
   [
    'python',
    '-m'
   ],
   [
    'bundle',
    'exec',
    '-'
   ],
   [
    'composer',
    'exec',
    '-'
   ],
   [
    'c8',
    '-'
   ],
   [
    'nyc',
    '-'
   ],
   [
    'cross-env',
    '-'
   ]
  ];
  function after(words, pattern) {
   let rest = words;
   for (const part of pattern){
    if (part === '-') rest = withoutOptions(rest);
    else if (part === '-m') {
     const module = moduleIn(rest);
     if (module === undefined) return undefined;
     rest = module;
    } else if (rest[0] !== part) return undefined;
    else rest = rest.slice(1);
   }
   return rest;
  }
  function withoutOptions(words) {
   const first = words.findIndex((word)=>!/^-|^\w+=/.test(word));
   return first === -1 ? [] : words.slice(first);
  }
  function moduleIn(words) {
   const at = words.indexOf('-m');
   const isOptions = words.slice(0, at).every((word, index, all)=>/^-/.test(word) || /^-/.test(all[index - 1] ?? ''));
   return at === -1 || !isOptions ? undefined : words.slice(at + 1);
  }
  var init_repository = __webpack_require__(87678);
  ;
  const MOST_SCRIPTS_DEEP = 4;
  function packageScript(words, project) {
   const [tool = '', ...rest] = launched(words);
   const isWide = rest.some((word)=>WIDE.test(word)) || ORCHESTRATORS.has(tool);
   const name = scriptName(tool, rest);
   if (name === undefined) return undefined;
   const projects = (isWide ? packagesBelow(project) : [
    project
   ]).filter((one)=>one.script(name) !== undefined);
   if (projects.length === 0) return undefined;
   const isDirect = (tool === 'yarn' || tool === 'pnpm' || tool === 'bun') && !ORCHESTRATORS.has(tool);
   return {
    projects,
    text: (one)=>one.script(name) ?? '',
    passes: isDirect || words.includes('--') ? 'at-end' : 'behind-dashes'
   };
  }
  const ORCHESTRATORS = new Set([
   'turbo',
   'nx',
   'lerna'
  ]);
  const WIDE = /^(?:--workspaces|-ws|-r|--recursive|workspaces|run-many|affected)$/;
  function scriptName(tool, rest) {
   const options = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length);
   const words = options.filter((word)=>!word.startsWith('-'));
   if (tool === 'nx') {
    const target = /(?:^|\s)(?:-t|--targets?)[= ](\w[\w:-]*)/.exec(options.join(' '))?.[1];
    return target ?? words.find((word)=>word !== 'run-many' && word !== 'affected' && word !== 'run');
   }
   if (ORCHESTRATORS.has(tool)) return words.find((word)=>word !== 'run');
   if (![
    'npm',
    'yarn',
    'pnpm',
    'bun'
   ].includes(tool)) return undefined;
   const [first, second, third] = words;
   if (tool === 'npm' && (first === 't' || first === 'tst')) return 'test';
   if (first === 'workspaces') return second === 'foreach' ? third === 'run' ? words[3] : third : second;
   if (first === 'run' || first === "run-script") return second;
   if (tool === 'bun') return undefined;
   return first === 'test' || tool !== 'npm' ? first : undefined;
  }
  const packagesBelow = ({ repository, folder })=>repository.paths.filter((path)=>path.endsWith('/package.json') && path !== `${folder}/package.json`).map((path)=>(0, init_repository.t)(repository, path.slice(0, -'/package.json'.length)));
  ;
  function composerScript(words, project) {
   const [tool, ...rest] = launched(words);
   if (tool !== 'composer') return undefined;
   const [first, second] = rest.filter((word)=>!word.startsWith('-'));
   const name = first === 'run' || first === "run-script" ? second : first;
   const commands = commandsOf(name ?? '', project);
   if (commands.length === 0) return undefined;
   return {
    projects: [
     project
    ],
    text: ()=>commands.join('\n'),
    passes: commands.length > 1 ? 'not' : words.includes('--') ? 'at-end' : 'behind-dashes'
   };
  }
  const commandsOf = (name, project, deep = 0)=>project.composerScript(name).flatMap((command)=>{
    const other = /^@(?!php\b)([\w:-]+)/.exec(command)?.[1];
    if (other === undefined) return [
     command.replace(/^@php\b/, 'php')
    ];
    return deep < MOST_SCRIPTS_DEEP ? commandsOf(other, project, deep + 1) : [];
   });
  ;
  function commandsIn(script) {
   const commands = [];
   let words = [];
   let isTarget = false;
   function close() {
    const first = words.findIndex(({ text })=>!/^\w+=/.test(text));
    const kept = first === -1 ? [] : words.slice(first);
    const [begin, last] = [
     kept[0],
     kept.at(-1)
    ];
    if (begin !== undefined && last !== undefined) commands.push({
     words: kept.map(({ text })=>unquoted(text)),
     start: begin.start,
     end: last.end,
     text: script.slice(begin.start, last.end)
    });
    words = [];
    isTarget = false;
   }
   for (const { 0: text, index } of script.matchAll(TOKEN)){
    if (BLANK.test(text)) continue;
    if (text.startsWith('#')) continue;
    if (SEPARATOR.test(text)) close();
    else if (REDIRECTION.test(text)) isTarget = !/&[\d-]+$/.test(text);
    else if (isTarget) isTarget = false;
    else words.push({
     text,
     start: index,
     end: index + text.length
    });
   }
   close();
   return commands;
  }
  const TOKEN = /(?:[ \t]|[\\`]\r?\n)+|(?<=^|\s)#[^\n]*|(?<=^|[\s;|()])(?:\d+|[&*])?(?:>>?|<{1,3})(?:&[\d-]*)?|\r?\n|&&|\|\||[;&|()]|(?:\$\{\{[\s\S]*?\}\}|"(?:\\[\s\S]|\$\{\{[\s\S]*?\}\}|[^"\\])*"|'[^']*'|\\[\s\S]|[^\s;&|()"'\\])+|[\s\S]/g;
  const BLANK = /^(?:[ \t]|[\\`]\r?\n)+$/;
  const REDIRECTION = /^(?:\d+|[&*])?[<>]+(?:&[\d-]*)?$/;
  const SEPARATOR = /^(?:\r?\n|&&|\|\||[;&|()])$/;
  const unquoted = (word)=>word.replace(/^(["'])([\s\S]*)\1$/, '$2');
  ;
  const hasOption = (words, ...names)=>words.some((word)=>names.some((name)=>word === name || word.startsWith(`${name}=`)));
  function optionOf(words, name) {
   const joined = words.find((word)=>word.startsWith(`${name}=`));
   if (joined !== undefined) return joined.slice(name.length + 1);
   const at = words.indexOf(name);
   return at === -1 ? undefined : words[at + 1];
  }
  ;
  const ava = {
   title: 'AVA',
   runs: ([command])=>command === 'ava',
   report: (words)=>hasOption(words, '--tap', '-t') ? {
     is: 'written',
     files: [
      '**/*.tap'
     ]
    } : {
     is: 'not',
     because: 'AVA writes TAP in the place of its log. Let it run as ava --tap > ava.tap'
    }
  };
  ;
  const cargoTest = {
   title: 'cargo test',
   runs: ([command, ...words])=>command === 'cargo' && (words.includes('test') || words.includes('t')),
   report: ()=>({
     is: 'not',
     because: 'stable Rust has no report that programs read. cargo nextest run writes one where .config/nextest.toml says so'
    })
  };
  ;
  const ctest = {
   title: 'CTest',
   runs: ([command])=>command === 'ctest',
   report: (words)=>{
    const given = optionOf(words, '--output-junit');
    if (given !== undefined) return {
     is: 'written',
     files: [
      `**/${given.split('/').at(-1) ?? given}`
     ]
    };
    return {
     is: 'told',
     options: '--output-junit junit.xml',
     files: [
      '**/junit.xml'
     ],
     remark: 'CMake 3.21 or newer knows this option'
    };
   }
  };
  ;
  const dotnetTest = {
   title: 'dotnet test',
   runs: ([command, verb])=>command === 'dotnet' && verb === 'test',
   report: (words)=>{
    const loggers = words.filter((word)=>/trx|junit|nunit|xunit/i.test(word) && !word.endsWith('proj'));
    if (hasOption(words, '--logger', '-l') && loggers.length > 0) return {
     is: 'written',
     files: [
      '**/*.trx',
      '**/TestResults/*.xml',
      '**/*junit*.xml'
     ]
    };
    return {
     is: 'told',
     options: '--logger trx',
     files: [
      '**/TestResults/*.trx'
     ]
    };
   }
  };
  ;
  const goTest = {
   title: 'go test',
   runs: ([command, verb])=>command === 'gotestsum' || command === 'go' && verb === 'test',
   report: (words)=>{
    if (words[0] === 'gotestsum') {
     const given = optionOf(words, '--junitfile') ?? optionOf(words, '--jsonfile');
     if (given !== undefined) return {
      is: 'written',
      files: [
       given
      ]
     };
     return {
      is: 'told',
      variables: {
       GOTESTSUM_JUNITFILE: 'junit.xml'
      },
      files: [
       'junit.xml'
      ]
     };
    }
    if (hasOption(words, '-json')) return {
     is: 'written',
     files: [
      '**/go-test*.json',
      '**/*junit*.xml'
     ]
    };
    return {
     is: 'told',
     around: {
      before: `go run ${GOTESTSUM} --format ${formatOf(words)} --junitfile junit.xml --raw-command `,
      after: ' -json'
     },
     files: [
      'junit.xml'
     ],
     remark: 'gotestsum starts go test, shows its log with what failed once more at the end, and writes the report'
    };
   }
  };
  const GOTESTSUM = 'gotest.tools/gotestsum@v1.12.0';
  const formatOf = (words)=>hasOption(words, '-v', '-test.v') ? 'standard-verbose' : 'standard-quiet';
  ;
  const googletest = {
   title: 'GoogleTest',
   runs: ([command = ''], { repository })=>/(?:^|[_-])(?:unit)?tests?(?:\.exe)?$/i.test(command) && [
     ...repository.texts
    ].some(([path, text])=>path.endsWith('CMakeLists.txt') && /gtest|googletest/i.test(text)),
   report: (words)=>hasOption(words, '--gtest_output') ? {
     is: 'written',
     files: [
      '**/*.xml'
     ]
    } : {
     is: 'told',
     variables: {
      GTEST_OUTPUT: 'xml:test-results/'
     },
     files: [
      'test-results/*.xml'
     ]
    }
  };
  ;
  const gradle = {
   title: 'Gradle',
   runs: ([command = '', ...tasks])=>/^(?:gradle|gradlew|gradlew\.bat)$/.test(command) && tasks.some((task)=>/(?:^|:)(?:check|build|\w*[tT]est\w*)$/.test(task)) && !tasks.join(' ').includes('-x test'),
   report: ()=>({
     is: 'written',
     files: [
      '**/build/test-results/**/*.xml'
     ]
    })
  };
  ;
  const jasmine = {
   title: 'Jasmine',
   runs: ([command])=>command === 'jasmine',
   report: (_, { dependsOn })=>dependsOn('jasmine-reporters') ? {
     is: 'written',
     files: [
      '**/junitresults*.xml',
      '**/TEST-*.xml',
      'test-results/*.xml'
     ]
    } : {
     is: 'not',
     because: 'the package jasmine-reporters writes it. Add it, and its JUnitXmlReporter to a helper'
    }
  };
  ;
  const jest = {
   title: 'jest',
   runs: ([command])=>command === 'jest',
   report: (words, project)=>{
    if (words.some((word)=>word.includes('jest-junit')) || CONFIGURED.test(configOf(project))) return {
     is: 'written',
     files: [
      'junit.xml',
      'test-results/*.xml',
      'reports/**/*.xml'
     ]
    };
    if (hasOption(words, '--json') && hasOption(words, '--outputFile')) return {
     is: 'written',
     files: [
      optionOf(words, '--outputFile') ?? ''
     ]
    };
    return {
     is: 'told',
     options: '--json --outputFile=jest-results.json',
     files: [
      'jest-results.json'
     ]
    };
   }
  };
  const CONFIGURED = /jest-junit/;
  const configOf = ({ text, file })=>`${file(/^jest\.config\./) ?? ''}\n${/"jest"\s*:\s*\{[\s\S]*/.exec(text('package.json') ?? '')?.[0] ?? ''}`;
  ;
  const maven = {
   title: 'Maven',
   runs: ([command = '', ...goals])=>/^(?:mvn|mvnw|mvnw\.cmd|mvnd)$/.test(command) && goals.some((goal)=>GOALS.has(goal)) && !goals.some(skipsTests),
   report: ()=>({
     is: 'written',
     files: [
      '**/surefire-reports/*.xml',
      '**/failsafe-reports/*.xml'
     ]
    })
  };
  const GOALS = new Set([
   'test',
   'package',
   'verify',
   'install',
   'integration-test',
   'deploy'
  ]);
  const skipsTests = (word)=>/^-D(?:skipTests|maven\.test\.skip)(?:=true)?$/.test(word);
  ;
  function rakeTasks([command, ...words], { text }) {
   if (command !== 'rake') return [];
   const named = words.filter((word)=>!/^-|^\w+=/.test(word));
   if (named.length > 0 && !named.includes('default')) return named;
   const defaults = defaultsIn(text('Rakefile') ?? '');
   return defaults.length > 0 ? defaults : ofRails(text('Gemfile') ?? '');
  }
  const ofRails = (gemfile)=>/['"]rspec-rails['"]/.test(gemfile) ? [
    'spec'
   ] : /['"]rails['"]/.test(gemfile) ? [
    'test'
   ] : [];
  const defaultsIn = (rakefile)=>[
    ...rakefile.matchAll(/^\s*task\s*\(?\s*:?["']?default["']?\s*(?::|=>)(.*)$/gm)
   ].flatMap(([, tasks = ''])=>[
     ...tasks.replace(/#.*$/, '').matchAll(/\w+(?::\w+)*/g)
    ].map(([task])=>task));
  ;
  const minitest = {
   title: 'Minitest',
   runs: (words, project)=>words[0] === 'rails' && /^test/.test(words[1] ?? '') || rakeTasks(words, project).some((task)=>/^test(?::\w+)*$/.test(task)),
   report: (_, { text })=>{
    const gems = `${text('Gemfile') ?? ''}${text('Gemfile.lock') ?? ''}`;
    if (/minitest-ci|ci_reporter/.test(gems)) return {
     is: 'written',
     files: [
      'test/reports/*.xml'
     ]
    };
    if (!/minitest-reporters/.test(gems)) return {
     is: 'not',
     because: 'the gem minitest-ci writes it. Add it to the Gemfile'
    };
    if (/JUnitReporter/.test(`${text('test/test_helper.rb') ?? ''}${text('test/helper.rb') ?? ''}`)) return {
     is: 'written',
     files: [
      'test/reports/*.xml',
      '**/TEST-*.xml'
     ]
    };
    return {
     is: 'not',
     because: 'minitest-reporters writes it with Minitest::Reporters::JUnitReporter.new among the reporters in test/test_helper.rb. Add it there'
    };
   }
  };
  ;
  const mocha = {
   title: 'mocha',
   runs: ([command])=>command === 'mocha' || command === '_mocha',
   report: (words, { file, text })=>{
    const config = file(/^\.mocharc\./) ?? '';
    if (words.some((word)=>/junit|xunit/.test(word)) || /junit|xunit/.test(config)) return {
     is: 'written',
     files: [
      '**/*test-results*.xml',
      '**/*junit*.xml',
      '**/*xunit*.xml'
     ]
    };
    const named = [
     optionOf(words, '--reporter'),
     optionOf(words, '-R'),
     REPORTER_OF.exec(config)?.[1]
    ];
    if (named.some((reporter)=>reporter !== undefined && reporter !== 'spec')) return {
     is: 'not',
     because: 'mocha has one reporter at a time, and another one is named already'
    };
    return {
     is: 'told',
     options: `--reporter ./${REPORTER} --reporter-option output=test-results/mocha.json`,
     ...text(REPORTER) === undefined ? {
      file: {
       path: REPORTER,
       text: BOTH
      }
     } : {},
     files: [
      'test-results/mocha.json'
     ],
     remark: `mocha has one reporter at a time. ${REPORTER} makes two of it: one for the log as it was, and one for the report`
    };
   }
  };
  const REPORTER_OF = /(?:^|[\s{,])['"]?reporter['"]?\s*:\s*['"]?([^\s'",]+)/;
  const REPORTER = '.mocha-reporters.cjs';
  const BOTH = `/* eslint-disable */
// mocha has one reporter at a time: this one lists tests in the log, and writes the report for Foreshock.
const { reporters } = require("mocha");

module.exports = function (runner, options) {
  new reporters.Spec(runner, options);
  new reporters.JSON(runner, options);
};
`;
  ;
  const nextest = {
   title: 'cargo nextest',
   runs: ([command, ...words])=>command === 'cargo' && words.includes('nextest') && (words.includes('run') || words.includes('r')),
   report: (words, { text })=>{
    const profile = optionOf(words, '--profile') ?? optionOf(words, '-P') ?? 'default';
    const config = text(CONFIG) ?? '';
    const files = [
     'target/nextest/*/*.xml'
    ];
    if (config.includes(`profile.${profile}.junit`)) return {
     is: 'written',
     files
    };
    return {
     is: 'told',
     file: {
      path: CONFIG,
      text: `[profile.${profile}.junit]\npath = "junit.xml"\n`
     },
     files
    };
   }
  };
  const CONFIG = '.config/nextest.toml';
  ;
  const nodeTest = {
   title: 'node --test',
   runs: ([command, ...options])=>command === 'node' && options.includes('--test'),
   report: (words)=>hasOption(words, '--test-reporter') ? {
     is: 'written',
     files: [
      '**/*junit*.xml',
      '**/*.tap'
     ]
    } : {
     is: 'told',
     variables: {
      NODE_OPTIONS: '--test-reporter=spec --test-reporter-destination=stdout --test-reporter=junit --test-reporter-destination=junit.xml'
     },
     files: [
      'junit.xml'
     ]
    }
  };
  ;
  const phpunit = {
   title: 'PHPUnit',
   runs: ([command = '', first, second])=>/^(?:phpunit|pest|paratest|simple-phpunit|phpunit\.phar)$/.test(command) || command === 'artisan' && first === 'test' || command === 'php' && (first === 'artisan' ? second === 'test' : /(?:phpunit|pest)(?:\.phar)?$/.test(first ?? '')),
   report: (words, { file })=>{
    const given = optionOf(words, '--log-junit');
    if (given !== undefined) return {
     is: 'written',
     files: [
      given
     ]
    };
    const configured = /<junit[^>]*outputFile="([^"]+)"/.exec(file(/^phpunit\.xml/) ?? '')?.[1];
    if (configured !== undefined) return {
     is: 'written',
     files: [
      configured
     ]
    };
    return {
     is: 'told',
     options: '--log-junit junit.xml',
     files: [
      'junit.xml'
     ]
    };
   }
  };
  ;
  const playwright = {
   title: 'Playwright',
   runs: ([command, verb])=>command === 'playwright' && verb === 'test',
   report: (words, { file, text })=>{
    const given = optionOf(words, '--config') ?? optionOf(words, '-c');
    const config = given === undefined ? file(/^playwright\.config\./) ?? '' : text(given) ?? UNKNOWN;
    if (/['"]junit['"]/.test(config) || words.some((word)=>/junit/.test(word))) return {
     is: 'written',
     files: [
      '**/*junit*.xml',
      'test-results/*.xml'
     ]
    };
    if (hasOption(words, '--reporter')) return {
     is: 'not',
     because: 'this command names its reporters itself. Add junit to them'
    };
    const configured = /\breporter\s*:\s*(?:(['"])([\w-]+)\1\s*(?=[,}\n/]))?/.exec(config);
    if (configured !== null && configured[2] === undefined) return {
     is: 'not',
     because: "playwright.config has reporters that no option can name. Add ['junit', { outputFile: 'junit.xml' }] to them"
    };
    return {
     is: 'told',
     options: `--reporter=${configured?.[2] ?? 'dot'},junit`,
     variables: {
      PLAYWRIGHT_JUNIT_OUTPUT_NAME: 'playwright-junit.xml'
     },
     files: [
      'playwright-junit.xml'
     ]
    };
   }
  };
  const UNKNOWN = 'reporter: unknown';
  ;
  const pytest = {
   title: 'pytest',
   runs: ([command = ''])=>/^(?:pytest|py\.test)(?:-3)?$/.test(command),
   report: (words, { text })=>{
    const given = optionOf(words, '--junitxml') ?? optionOf(words, '--junit-xml');
    if (given !== undefined) return {
     is: 'written',
     files: [
      given
     ]
    };
    const config = [
     'pyproject.toml',
     'pytest.ini',
     'setup.cfg',
     'tox.ini'
    ].map((name)=>text(name) ?? '').join('\n');
    const configured = /--junit-?xml[= ]([^\s"',\]]+)/.exec(config)?.[1];
    if (configured !== undefined) return {
     is: 'written',
     files: [
      configured
     ]
    };
    return {
     is: 'told',
     options: OPTIONS,
     instead: {
      PYTEST_ADDOPTS: OPTIONS
     },
     files: [
      'test-results/pytest.xml'
     ]
    };
   }
  };
  const OPTIONS = '--junitxml=test-results/pytest.xml';
  ;
  const rspec = {
   title: 'RSpec',
   runs: (words, project)=>words[0] === 'rspec' || rakeTasks(words, project).some((task)=>/^spec(?::\w+)*$/.test(task)),
   report: (words, { text })=>{
    const configured = (text('.rspec') ?? '').split(/\s+/);
    if (hasOption([
     ...words,
     ...configured
    ], '--out', '-o')) return {
     is: 'written',
     files: [
      '**/*junit*.xml',
      '**/*rspec*.xml'
     ]
    };
    const added = '--format RspecJunitFormatter --out test-results/rspec.xml';
    const whole = `--format ${formatIn(configured) ?? 'progress'} ${added}`;
    const options = formatIn(words) === undefined ? whole : added;
    const files = [
     'test-results/rspec.xml'
    ];
    if (!/rspec_junit_formatter/.test(`${text('Gemfile') ?? ''}${text('Gemfile.lock') ?? ''}`)) return {
     is: 'not',
     because: `the gem rspec_junit_formatter writes it. Add it to the Gemfile, and ${options} to the command`
    };
    if (words[0] === 'rake') return {
     is: 'told',
     variables: {
      SPEC_OPTS: whole
     },
     files
    };
    return {
     is: 'told',
     options,
     instead: {
      SPEC_OPTS: whole
     },
     files
    };
   }
  };
  function formatIn(words) {
   for (const [index, word] of words.entries()){
    if (word === '--format' || word === '-f') return words[index + 1];
    const value = /^(?:--format=|-f(?=\w))(.+)$/.exec(word)?.[1];
    if (value !== undefined) return value;
   }
   return undefined;
  }
  ;
  const vitest = {
   title: 'Vitest',
   runs: ([command])=>command === 'vitest',
   report: (words, { file, text })=>{
    const config = `${file(/^vitest\.config\./) ?? ''}${file(/^vite\.config\./) ?? ''}`;
    if (words.some((word)=>/reporters?=?(?:junit|json)/.test(word)) || hasOption(words, '--outputFile')) return {
     is: 'written',
     files: [
      '**/*junit*.xml',
      'test-results/**/*.xml'
     ]
    };
    if (/['"]junit['"]/.test(config)) return {
     is: 'written',
     files: [
      '**/*junit*.xml',
      'test-results/**/*.xml'
     ]
    };
    if (/\breporters\s*:/.test(config) && !hasOption(words, '--reporter')) return {
     is: 'not',
     because: "its configuration names the reporters. Add 'junit' to them, with an outputFile"
    };
    const annotations = isOld(text('package.json') ?? '') ? '' : '--reporter=github-actions ';
    const usual = hasOption(words, '--reporter') ? '' : `--reporter=default ${annotations}`;
    return {
     is: 'told',
     options: `${usual}--reporter=junit --outputFile.junit=test-results/vitest.xml`,
     files: [
      'test-results/vitest.xml'
     ]
    };
   }
  };
  const isOld = (manifest)=>/"vitest"\s*:\s*"[^\d"]*(?:0|1\.[0-2])(?:\.|")/.test(manifest);
  ;
  const testTools = {
   jest: jest,
   vitest: vitest,
   mocha: mocha,
   ava: ava,
   jasmine: jasmine,
   playwright: playwright,
   'node-test': nodeTest,
   pytest: pytest,
   'go-test': goTest,
   maven: maven,
   gradle: gradle,
   'dotnet-test': dotnetTest,
   nextest: nextest,
   'cargo-test': cargoTest,
   phpunit: phpunit,
   rspec: rspec,
   minitest: minitest,
   ctest: ctest,
   googletest: googletest
  };
  ;
  const TOOLS = Object.values(testTools);
  function findTests(script, project) {
   let here = project;
   const found = [];
   for (const command of commandsIn(script)){
    if (command.words[0] === 'cd') here = (0, init_repository.t)(project.repository, joined(here.folder, command.words[1] ?? ''));
    else found.push(...toolsOf(command, here));
   }
   return found;
  }
  function joined(folder, path) {
   const parts = [];
   for (const part of `${path.startsWith('/') ? '' : folder}/${path}`.split('/')){
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
   }
   return parts.join('/');
  }
  function toolsOf(command, project) {
   const direct = toolIn(command.words, project);
   if (direct !== undefined) return [
    {
     ...direct,
     folder: project.folder,
     command,
     passes: 'at-end'
    }
   ];
   const script = scriptOf(command.words, project);
   if (script !== undefined) return script.projects.flatMap((one)=>inScript(script.text(one), one)).map(as(command, script.passes));
   return inMakefile(command, project);
  }
  const scriptOf = (words, project)=>packageScript(words, project) ?? composerScript(words, project);
  const as = (command, passes)=>({ isLast, ...tool })=>({
     ...tool,
     command,
     passes: isLast ? passes : 'not'
    });
  function inScript(text, project, deep = 0) {
   const commands = commandsIn(text);
   return commands.flatMap(({ words }, index)=>{
    const isLast = index === commands.length - 1;
    const tool = toolIn(words, project);
    if (tool !== undefined) return [
     {
      ...tool,
      folder: project.folder,
      isLast
     }
    ];
    const next = deep < MOST_SCRIPTS_DEEP ? scriptOf(words, project) : undefined;
    if (next === undefined) return [];
    return next.projects.flatMap((one)=>inScript(next.text(one), one, deep + 1).map((found)=>({
       ...found,
       isLast: false
      })));
   });
  }
  function toolIn(words, project) {
   const started = launched(words);
   if (started.some((word)=>word === '--version' || word === '--help')) return undefined;
   const tool = TOOLS.find((one)=>one.runs(started, project));
   return tool === undefined ? undefined : {
    title: tool.title,
    way: tool.report(started, project)
   };
  }
  function inMakefile(command, project) {
   const [make, ...targets] = launched(command.words);
   const makefile = make === 'make' || make === 'gmake' ? project.file(/^(?:GNUm|[Mm])akefile$/) : undefined;
   if (makefile === undefined) return [];
   const recipes = targets.map((target)=>recipeOf(makefile, target)).join('\n');
   return inScript(recipes, project).map((found)=>as(command, 'not')(found));
  }
  function recipeOf(makefile, target) {
   const lines = makefile.split(/\r?\n/);
   const from = lines.findIndex((line)=>line.startsWith(`${target}:`));
   if (from === -1) return '';
   const rest = lines.slice(from + 1);
   const end = rest.findIndex((line)=>line !== '' && !line.startsWith('\t'));
   return rest.slice(0, end === -1 ? rest.length : end).map((line)=>line.replace(/^\t[@+-]*/, '')).join('\n');
  }
 },
 21782: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   UI: ()=>foreshockJob,
   go: ()=>uploadStep,
   qP: ()=>recorderWorkflow,
   v3: ()=>foreshockStep,
   vj: ()=>grantsFor,
   xD: ()=>isForeshock
  });
  function foreshockStep({ ref }) {
   return {
    lines: [
     `uses: ${NAME}@${ref}`,
     'if: always() # failed runs are what flakiness is proven by'
    ],
    data: {
     uses: `${NAME}@${ref}`,
     if: 'always()'
    }
   };
  }
  const NAME = 'foreshock/foreshock';
  const isForeshock = (uses)=>/^foreshock\/foreshock(?:\/[\w/-]+)?@/i.test(uses);
  const grantsFor = ({ comments })=>[
    {
     name: 'actions',
     level: 'read',
     why: 'to read the jobs of this run, and to list the cache entries of the history'
    },
    {
     name: 'contents',
     level: 'read',
     why: 'to check the code out, and to read .github/foreshock.yml'
    },
    ...comments ? [
     {
      name: 'pull-requests',
      level: 'write',
      why: 'to keep one comment on the pull request up to date'
     }
    ] : []
   ];
  function uploadStep(job, files, { uses, isMatrix }) {
   const name = `${job}-test-results${isMatrix ? '-${{ strategy.job-index }}' : ''}`;
   const paths = [
    ...files,
    '!**/node_modules/**'
   ];
   return {
    lines: [
     `uses: ${uses}`,
     'if: always()',
     'with:',
     `  name: ${name}`,
     '  path: |',
     ...paths.map((path)=>`    ${path}`),
     '  if-no-files-found: ignore'
    ],
    data: {
     uses,
     if: 'always()',
     with: {
      name,
      path: `${paths.join('\n')}\n`,
      'if-no-files-found': 'ignore'
     }
    }
   };
  }
  function foreshockJob(key, { needs, runsOn, ref, grants }) {
   return {
    key,
    lines: [
     `needs: [${needs.join(', ')}] # every job that shall be judged`,
     'if: always() # failed runs are what flakiness is proven by',
     `runs-on: ${runsOn}`,
     'permissions:',
     ...grants.map(({ name, level, why })=>`  ${name}: ${level} # ${why}`),
     'steps:',
     `  - uses: ${NAME}@${ref}`
    ],
    data: {
     needs: [
      ...needs
     ],
     if: 'always()',
     'runs-on': runsOn,
     permissions: Object.fromEntries(grants.map(({ name, level })=>[
       name,
       level
      ])),
     steps: [
      {
       uses: `${NAME}@${ref}`
      }
     ]
    }
   };
  }
  function recorderWorkflow(names, { ref }) {
   return `# Records other workflows when they have ended. It checks nothing out, and runs nothing of what they built.
name: Foreshock
on:
  workflow_run:
    workflows: [${names.map((name)=>JSON.stringify(name)).join(', ')}] # the names of the workflows to record
    types: [completed]

permissions: {}

jobs:
  record:
    if: github.event.workflow_run.head_repository.full_name == github.repository
    runs-on: ubuntu-latest
    timeout-minutes: 5
    cache-mode: write # the history is kept in the cache; nothing that a pull request brings runs here
    permissions:
      actions: read # to read the jobs and artifacts of the run that has ended
      contents: read # to read .github/foreshock.yml of the default branch
    steps:
      - uses: ${NAME}@${ref}
`;
  }
 },
 95089: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   O: ()=>look
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _find_tests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43355);
  var _foreshock_steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21782);
  var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87678);
  var _workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69087);
  const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
  function look(repository) {
   const workflows = [];
   const refused = [];
   for (const [path, text] of repository.texts){
    if (!WORKFLOW.test(path)) continue;
    const workflow = (0, _workflow_js__WEBPACK_IMPORTED_MODULE_3__.S6)(path, text);
    if ('refused' in workflow) refused.push({
     path,
     because: workflow.refused
    });
    else workflows.push(lookAt(workflow, repository));
   }
   return {
    workflows,
    refused
   };
  }
  function lookAt(workflow, repository) {
   const tests = workflow.jobs.map((job)=>({
     job,
     steps: testSteps(job, repository)
    })).filter(({ steps })=>steps.length > 0);
   return {
    workflow,
    hasForeshock: workflow.jobs.some(({ steps })=>steps?.items.some(({ uses })=>(0, _foreshock_steps_js__WEBPACK_IMPORTED_MODULE_4__.xD)(uses ?? ''))),
    tests,
    deploys: tests.length === 0 && workflow.jobs.some((job)=>deploys(job, workflow))
   };
  }
  function testSteps(job, repository) {
   return (job.steps?.items ?? []).flatMap((step, index)=>{
    const folder = (0, _find_tests_js__WEBPACK_IMPORTED_MODULE_1__.o)('', step.workingDirectory ?? job.workingDirectory);
    const tools = step.run === undefined ? inComposite(step.uses ?? '', repository) : (0, _find_tests_js__WEBPACK_IMPORTED_MODULE_1__.f)(String(step.run.value), (0, _repository_js__WEBPACK_IMPORTED_MODULE_2__.t)(repository, folder));
    return tools.length === 0 ? [] : [
     {
      step,
      index,
      tools
     }
    ];
   });
  }
  function inComposite(uses, repository) {
   if (!uses.startsWith('./')) return [];
   const folder = (0, _find_tests_js__WEBPACK_IMPORTED_MODULE_1__.o)('', uses);
   const text = repository.texts.get(`${folder}/action.yml`) ?? repository.texts.get(`${folder}/action.yaml`);
   if (text === undefined) return [];
   const steps = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
    logLevel: 'silent'
   }).getIn([
    'runs',
    'steps'
   ]);
   if (typeof steps !== 'object' || steps === null || !('items' in steps) || !Array.isArray(steps.items)) return [];
   return steps.items.flatMap((item)=>{
    const run = typeof item === 'object' && item !== null && 'get' in item && typeof item.get === 'function' ? Reflect.apply(item.get, item, [
     'run'
    ]) : undefined;
    return typeof run === 'string' ? (0, _find_tests_js__WEBPACK_IMPORTED_MODULE_1__.f)(run, (0, _repository_js__WEBPACK_IMPORTED_MODULE_2__.t)(repository, '')).map((tool)=>({
      ...tool,
      passes: 'not'
     })) : [];
   });
  }
  function deploys({ environment, key, steps }, { path, name }) {
   if (environment !== undefined || DEPLOYS.test(key) || DEPLOYS.test(name) || DEPLOYS.test(path)) return true;
   return (steps?.items ?? []).some(({ uses, run })=>DEPLOYS.test(uses ?? '') || DEPLOYS_BY.test(String(run?.value)));
  }
  const DEPLOYS = /deploy|release|publish|rollback/i;
  const DEPLOYS_BY = /\b(?:kubectl\s+(?:apply|set|rollout)|helm\s+upgrade|fly(?:ctl)?\s+deploy|vercel\b.*--prod|wrangler\s+deploy|netlify\s+deploy|serverless\s+deploy|terraform\s+apply|cap\s+production\s+deploy|npm\s+publish)\b/;
 },
 87678: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   c: ()=>isTelling,
   t: ()=>projectAt
  });
  function projectAt(repository, folder) {
   const at = (name)=>folder === '' ? name : `${folder}/${name}`;
   const text = (name)=>repository.texts.get(at(name));
   return {
    folder,
    repository,
    text,
    file: (name)=>{
     const found = [
      ...repository.texts
     ].find(([path])=>{
      const inside = folder === '' ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : '/';
      return !inside.includes('/') && name.test(inside);
     });
     return found?.[1];
    },
    dependsOn: (name)=>{
     const { dependencies, devDependencies } = packageOf(text('package.json'));
     return Object.hasOwn(dependencies, name) || Object.hasOwn(devDependencies, name);
    },
    script: (name)=>{
     const { scripts } = packageOf(text('package.json'));
     const found = Object.hasOwn(scripts, name) ? scripts[name] : undefined;
     return typeof found === 'string' ? found : undefined;
    },
    composerScript: (name)=>{
     const { scripts } = packageOf(text('composer.json'));
     const found = Object.hasOwn(scripts, name) ? scripts[name] : undefined;
     return [
      found
     ].flat().filter((command)=>typeof command === 'string');
    }
   };
  }
  const isTelling = (path)=>path.split('/').length <= DEEPEST && TELLING.test(path);
  const DEEPEST = 5;
  const TELLING = new RegExp(String.raw`^\.github/workflows/[^/]+\.ya?ml$|^\.github/foreshock\.yml$|(?:^|/)(?:${[
   String.raw`action\.ya?ml`,
   String.raw`package\.json`,
   String.raw`(?:jest|vitest|vite|playwright(?:[.-]\w+)?)\.config\.[cm]?[jt]s`,
   String.raw`\.mocharc\.[a-z]+`,
   String.raw`\.mocha-reporters\.cjs`,
   String.raw`pyproject\.toml`,
   String.raw`pytest\.ini`,
   String.raw`tox\.ini`,
   String.raw`setup\.cfg`,
   String.raw`(?:GNUm|[Mm])akefile`,
   String.raw`Gemfile(?:\.lock)?`,
   String.raw`Rakefile`,
   String.raw`\.rspec`,
   String.raw`test/(?:test_)?helper\.rb`,
   String.raw`CMakeLists\.txt`,
   String.raw`composer\.json`,
   String.raw`phpunit\.xml(?:\.dist)?`,
   String.raw`\.config/nextest\.toml`,
   String.raw`Dockerfile`,
   String.raw`render\.yaml`,
   String.raw`fly\.toml`,
   String.raw`(?:k8s|kubernetes|deploy|manifests)/[^/]+\.ya?ml`
  ].join('|')})$`);
  function packageOf(text) {
   const read = fieldsOf(parsed(text ?? '{}'));
   return {
    dependencies: fieldsOf(read['dependencies']),
    devDependencies: fieldsOf(read['devDependencies']),
    scripts: fieldsOf(read["scripts"])
   };
  }
  const fieldsOf = (value)=>typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
  function parsed(text) {
   try {
    return JSON.parse(text);
   } catch  {
    return undefined;
   }
  }
 },
 69087: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Gd: ()=>nodeIn,
   S6: ()=>readWorkflow,
   fK: ()=>valueAt,
   qu: ()=>dataOf,
   r7: ()=>textIn,
   yL: ()=>mapIn
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  const MOST_CHARACTERS = 500_000;
  function readWorkflow(path, text) {
   if (text.length > MOST_CHARACTERS) return {
    refused: 'it is larger than any workflow'
   };
   const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
    logLevel: 'silent'
   });
   const [error] = document.errors;
   if (error !== undefined) return {
    refused: `it is not valid YAML: ${(error.message.split('\n', 1)[0] ?? '').replace(/:$/, '')}`
   };
   const data = dataOf(document);
   const root = document.contents;
   if (data === undefined || !(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(root)) return {
    refused: 'it holds no workflow'
   };
   const jobsMap = nodeIn(root, 'jobs');
   if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(jobsMap)) return {
    refused: 'it has no jobs'
   };
   const workingDirectory = textIn(mapIn(mapIn(root, 'defaults'), 'run'), 'working-directory') ?? '';
   return {
    path,
    text,
    name: textIn(root, 'name') ?? path,
    events: eventsOf(nodeIn(root, 'on')),
    permissions: permissionsOf(root),
    jobs: jobsMap.items.flatMap((pair)=>jobOf(pair, {
      text,
      workingDirectory
     })),
    jobsMap,
    data
   };
  }
  function valueAt(data, ...path) {
   let here = data;
   for (const key of path){
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = Reflect.get(here, key);
   }
   return here;
  }
  function dataOf(document) {
   try {
    const plain = document.toJS();
    const text = JSON.stringify(plain);
    return text.length > 10 * MOST_CHARACTERS ? undefined : JSON.parse(text);
   } catch  {
    return undefined;
   }
  }
  function jobOf({ key, value }, { text, workingDirectory }) {
   if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) || !(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(value)) return [];
   const environment = nodeIn(value, 'environment');
   const own = textIn(mapIn(mapIn(value, 'defaults'), 'run'), 'working-directory');
   return [
    {
     key: String(key.value),
     map: value,
     steps: stepsOf(nodeIn(value, 'steps')),
     permissions: permissionsOf(value),
     calls: textIn(value, 'uses'),
     hasMatrix: nodeIn(mapIn(value, 'strategy'), 'matrix') !== undefined,
     environment: (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(environment) ? textIn(environment, 'name') : textIn(value, 'environment'),
     workingDirectory: own ?? workingDirectory,
     source: text.slice(value.range?.[0] ?? 0, value.range?.[1] ?? 0)
    }
   ];
  }
  function stepsOf(node) {
   if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) || node.flow === true || node.items.length === 0) return undefined;
   const items = node.items.flatMap((item)=>{
    if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(item)) return [];
    const run = nodeIn(item, 'run');
    return [
     {
      map: item,
      uses: textIn(item, 'uses'),
      run: (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(run) && typeof run.value === 'string' ? run : undefined,
      workingDirectory: textIn(item, 'working-directory')
     }
    ];
   });
   return items.length === node.items.length ? {
    list: node,
    items
   } : undefined;
  }
  function eventsOf(node) {
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node)) return [
    String(node.value)
   ];
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)) return node.items.map((item)=>(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(item) ? String(item.value) : '');
   return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) ? node.items.map(({ key })=>(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) ? String(key.value) : '') : [];
  }
  function permissionsOf(map) {
   const node = nodeIn(map, 'permissions');
   if (node === undefined) return {
    is: 'absent'
   };
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) {
    const entries = node.items.map(({ key, value })=>[
      (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) ? String(key.value) : '',
      (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(value) ? String(value.value) : ''
     ]);
    return {
     is: 'listed',
     levels: Object.fromEntries(entries),
     map: node
    };
   }
   const all = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) ? /^(read|write)-all$/.exec(String(node.value))?.[1] : undefined;
   return all === undefined ? {
    is: 'other'
   } : {
    is: 'all',
    level: all === 'write' ? 'write' : 'read'
   };
  }
  function nodeIn(map, name) {
   const pair = map?.items.find(({ key })=>(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) && key.value === name);
   return pair === undefined ? undefined : (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(pair.value) ? null : pair.value;
  }
  const mapIn = (map, name)=>{
   const node = nodeIn(map, name);
   return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) ? node : undefined;
  };
  const textIn = (map, name)=>{
   const node = nodeIn(map, name);
   return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) && typeof node.value === 'string' ? node.value : undefined;
  };
 },
 9064: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   g: ()=>repositoryFiles
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86462);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73965);
  var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47107);
  const MOST_BYTES = 1_000_000;
  function repositoryFiles(root) {
   return {
    paths: ()=>answered(root, async ()=>(0, _walk_js__WEBPACK_IMPORTED_MODULE_4__.G)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), [
       ''
      ])),
    text: (path)=>answered(path, ()=>textAt(root, path)),
    write: (path, change)=>answered(path, ()=>write(root, path, change))
   };
  }
  async function answered(where, ask) {
   try {
    return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_5__.eO)(await ask());
   } catch (cause) {
    if (cause instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.A) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_5__.L5)(cause);
    return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_5__.L5)(new _domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.A({
     where,
     what: 'The file or folder could not be read or written',
     cause
    }));
   }
  }
  async function textAt(root, path) {
   const whole = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), path);
   const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(whole).catch(()=>undefined);
   if (facts?.isFile() !== true || facts.size > MOST_BYTES || await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(whole) !== whole) return undefined;
   const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(whole, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
   try {
    return decoded(await file.readFile());
   } finally{
    await file.close();
   }
  }
  function decoded(bytes) {
   try {
    return new TextDecoder('utf-8', {
     fatal: true,
     ignoreBOM: true
    }).decode(bytes);
   } catch  {
    return undefined;
   }
  }
  async function write(root, path, { before, after }) {
   const whole = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), path);
   await mustBeFree(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), path);
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(whole), {
    recursive: true
   });
   if (before !== undefined && await textAt(root, path) !== before) throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.A({
    where: path,
    what: 'The file was changed meanwhile',
    todo: 'Run init again'
   });
   const { O_WRONLY, O_CREAT, O_EXCL, O_TRUNC, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
   const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(whole, O_WRONLY | O_NOFOLLOW | (before === undefined ? O_CREAT | O_EXCL : O_TRUNC));
   try {
    await file.writeFile(after);
   } finally{
    await file.close();
   }
   return undefined;
  }
  async function mustBeFree(root, path) {
   let folder = root;
   for (const part of path.split('/').slice(0, -1)){
    folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, part);
    const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(()=>undefined);
    if (facts === undefined) return;
    if (!facts.isDirectory()) throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.A({
     where: path,
     what: `${part} is a link or no folder`,
     todo: 'Put a folder in its place'
    });
   }
  }
 },
 47107: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>walk,
   y: ()=>folderOf
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73965);
  async function walk(root, folders, limit = 100_000) {
   const files = [];
   const waiting = outermost(folders);
   let seen = 0;
   for(let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()){
    for await (const entry of entriesOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder))){
     seen += 1;
     if (seen > limit) throw tooLarge(limit);
     const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
     if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) waiting.push(path);
     } else if (entry.isFile() || entry.isSymbolicLink()) files.push(path);
    }
   }
   return files.sort();
  }
  const SKIPPED = new Set([
   '.git',
   'node_modules'
  ]);
  function folderOf(pattern) {
   const segments = pattern.split('/').slice(0, -1);
   const wild = segments.findIndex((segment)=>/[*?{}[\]\\]/u.test(segment) || segment === '');
   const plain = wild === -1 ? segments : segments.slice(0, wild);
   return plain.some((segment)=>segment === '..' || segment === '.') ? '' : plain.join('/');
  }
  function outermost(folders) {
   const isInside = (one, other)=>one !== other && (other === '' || one.startsWith(`${other}/`));
   return [
    ...new Set(folders)
   ].filter((folder)=>!folders.some((other)=>isInside(folder, other)));
  }
  async function* entriesOf(folder) {
   try {
    yield* await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(folder);
   } catch (error) {
    if (!isAbsence(error)) throw error;
   }
  }
  const isAbsence = (error)=>error instanceof Error && 'code' in error && ABSENCES.has(String(error.code));
  const ABSENCES = new Set([
   'ENOENT',
   'ENOTDIR',
   'EACCES',
   'EPERM',
   'ELOOP'
  ]);
  const tooLarge = (limit)=>new _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.A({
    what: `The workspace holds more than ${limit.toLocaleString('en')} files, so it was not searched for test reports`,
    todo: 'Name the folders of the reports in the `reports` input, such as `build/test-results/**/*.xml`'
   });
 }
};
