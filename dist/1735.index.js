export const id = 1735;
export const ids = [
 1735
];
export const modules = {
 90779: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   examine: ()=>examine
  });
  var external_node_path_ = __webpack_require__(76760);
  var actions = __webpack_require__(21956);
  var config = __webpack_require__(74616);
  var config_at_terminal = __webpack_require__(30897);
  var terminal = __webpack_require__(69858);
  var check_kinds = __webpack_require__(84774);
  var answer = __webpack_require__(86462);
  var harmless = __webpack_require__(84131);
  var counted = __webpack_require__(92009);
  var parse = __webpack_require__(23945);
  var schemas = __webpack_require__(94343);
  var cache_mode = __webpack_require__(60566);
  var init_workflow = __webpack_require__(69087);
  ;
  const ownSteps = ({ look })=>look.workflows.flatMap((looked)=>looked.workflow.jobs.flatMap((job)=>(job.steps?.items ?? []).flatMap((step, index)=>{
      const match = /^foreshock\/foreshock(?:\/actions\/([\w-]+))?@/i.exec(step.uses ?? '');
      return match === null ? [] : [
       {
        looked,
        job,
        step,
        index,
        action: match[1] ?? 'auto'
       }
      ];
     })));
  const placeOf = ({ looked, job })=>`${looked.workflow.path}, job ${job.key}`;
  ;
  const cacheMode = (checkup)=>{
   if (checkup.settings?.history.store !== undefined && checkup.settings.history.store !== 'cache') return [];
   return ownSteps(checkup).filter(({ action })=>action === 'auto' || action === 'record').flatMap((own)=>{
    const { data, events } = own.looked.workflow;
    const mode = (0, init_workflow.fK)(data, 'jobs', own.job.key, 'cache-mode') ?? (0, init_workflow.fK)(data, 'cache-mode');
    const isLate = events.includes('workflow_run') && mode === undefined;
    const isForForks = mode === 'read' && (0, init_workflow.r7)(own.job.map, 'if')?.includes('head_repository') === true;
    if (isForForks || mode === 'write' || mode === undefined && !isLate) return [];
    return [
     {
      is: mode === 'read' || isLate ? 'advice' : 'wrong',
      where: placeOf(own),
      what: isLate ? 'workflow_run may get a cache that can only be read, and then nothing is kept' : `cache-mode: ${typeof mode === 'string' ? mode : 'so'} keeps the history from being ${mode === 'write-only' ? 'read' : 'kept'}`,
      todo: cache_mode.$
     }
    ];
   });
  };
  ;
  const conditions = (checkup)=>ownSteps(checkup).filter(({ action })=>action === 'auto' || action === 'record').flatMap((own)=>{
    const { job, step, looked } = own;
    const isAlone = (job.steps?.items ?? []).every(({ run })=>run === undefined);
    const condition = (0, init_workflow.r7)(isAlone ? job.map : step.map, 'if') ?? '';
    const needs = (0, init_workflow.fK)(looked.workflow.data, 'jobs', job.key, 'needs');
    const waits = typeof needs === 'string' ? [
     needs
    ] : Array.isArray(needs) ? needs.map(String) : [];
    const found = [];
    if ((!isAlone || waits.length > 0) && !EVEN_AFTER_FAILURE.test(condition)) found.push({
     is: 'wrong',
     where: placeOf(own),
     what: 'It is skipped after a failure, and failed runs are what flakiness is proven by',
     todo: `Write if: always() ${isAlone ? 'in the job' : 'in the step'}`
    });
    const others = looked.workflow.jobs.filter((other)=>other !== job && other.environment === undefined && !waits.includes(other.key));
    if (isAlone && waits.length > 0 && others.length > 0 && !isWaitedFor(looked.workflow.data, job.key)) found.push({
     is: 'advice',
     where: placeOf(own),
     what: `It does not wait for ${others.map(({ key })=>key).join(', ')}, so that may not have ended yet when it is judged`,
     todo: `Add to needs: ${others.map(({ key })=>key).join(', ')}`
    });
    return found;
   });
  const EVEN_AFTER_FAILURE = /always\(\)|cancelled\(\)|failure\(\)/;
  function isWaitedFor(data, key) {
   const jobs = (0, init_workflow.fK)(data, 'jobs');
   const all = typeof jobs === 'object' && jobs !== null ? Object.values(jobs) : [];
   return all.some((job)=>JSON.stringify((0, init_workflow.fK)(job, 'needs') ?? '').includes(`"${key}"`));
  }
  ;
  const enterpriseServer = (checkup)=>checkup.isEnterpriseServer ? ownSteps(checkup).filter(({ action })=>action === 'auto' || action === 'record').flatMap((own)=>[
     ...(0, init_workflow.r7)((0, init_workflow.yL)(own.step.map, 'with'), 'artifacts') === '!*' ? [] : [
      {
       is: 'advice',
       where: placeOf(own),
       what: 'A server has no artifacts of the upload action’s current versions',
       todo: "Record in each job, with artifacts: '!*'"
      }
     ],
     ...own.looked.workflow.text.includes('cache-mode:') ? [
      {
       is: 'advice',
       where: placeOf(own),
       what: 'A server may not know cache-mode, and then refuses the whole workflow',
       todo: 'Take it out; the history is kept in refs there'
      }
     ] : []
    ]) : [];
  ;
  const events = (checkup)=>{
   const workflows = new Map(ownSteps(checkup).map((own)=>[
     own.looked.workflow.path,
     own.looked.workflow
    ]));
   return [
    ...workflows.values()
   ].flatMap(({ path, events: names, data })=>{
    const types = (0, init_workflow.fK)(data, 'on', 'workflow_run', 'types');
    const found = [];
    if (names.includes('pull_request_target')) found.push({
     is: 'wrong',
     where: path,
     what: 'pull_request_target gives what a pull request brings the rights of the repository',
     todo: 'Use pull_request, and the workflow of docs/how-to/comment-for-forks.md for the comment'
    });
    if (names.includes('workflow_run') && !(Array.isArray(types) && types.includes('completed'))) found.push({
     is: 'wrong',
     where: path,
     what: 'workflow_run starts before the other run has ended as well, when there is nothing to record',
     todo: 'Write types: [completed] below workflow_run'
    });
    if (names.length > 0 && names.every((name)=>name === 'pull_request')) found.push({
     is: 'advice',
     where: path,
     what: 'It runs for pull requests alone, and what is usual is learned from the default branch',
     todo: 'Add push with the default branch to its events'
    });
    return found;
   });
  };
  var config_extends = __webpack_require__(96093);
  ;
  const gates = (checkup)=>{
   const { settings } = checkup;
   if (settings === undefined) return [];
   const { risk } = settings;
   return [
    ...risk === undefined ? [] : inSettings(risk),
    ...ownSteps(checkup).flatMap((own)=>{
     const asked = own.action === 'risk' ? (0, init_workflow.r7)((0, init_workflow.yL)(own.step.map, 'with'), 'environment') : undefined;
     if (asked === undefined || asked.trim() === '' || asked.includes('${{') || hasGate(risk, asked)) return [];
     if (settings.extends !== undefined) return [];
     return [
      {
       is: 'advice',
       where: placeOf(own),
       what: `risk.gate does not name ${asked}, so the output gate is none, and never open`,
       todo: `Name it in ${config_extends.HZ}, or deploy by another output`
      }
     ];
    })
   ];
  };
  function inSettings({ medium, high, gate }) {
   const empty = Object.entries(gate).filter(([, policy])=>policy['hold-percentile'] === undefined && policy['hold-probability'] === undefined && policy['on-unknown'] === 'pass' && policy.freeze.length === 0);
   return [
    ...medium <= high ? [] : [
     {
      is: 'advice',
      where: `${config_extends.HZ}, risk`,
      what: `medium begins at ${medium} and high at ${high}, so no change is ever medium`,
      todo: 'Let medium begin below high'
     }
    ],
    ...empty.map(([name])=>({
      is: 'advice',
      where: `${config_extends.HZ}, risk.gate.${name}`,
      what: 'Nothing in this policy ever holds a deployment',
      todo: 'Say from where on by hold-percentile, or when by freeze'
     }))
   ];
  }
  const hasGate = (risk, environment)=>Object.keys(risk?.gate ?? {}).some((name)=>name.toLowerCase() === environment.trim().toLowerCase());
  ;
  const names = (checkup)=>{
   const workflows = checkup.look.workflows.map(({ workflow })=>workflow);
   const doubles = workflows.flatMap(({ name, path }, index)=>{
    const first = workflows.findIndex((other)=>other.name === name);
    const same = workflows[first];
    return first === index || same === undefined ? [] : [
     {
      is: 'advice',
      where: path,
      what: `It is called ${name}, as ${same.path} is, and people cannot tell their runs apart`,
      todo: 'Give one of them another name'
     }
    ];
   });
   const waiting = new Map(ownSteps(checkup).map(({ looked })=>[
     looked.workflow.path,
     looked.workflow
    ]));
   const unknown = [
    ...waiting.values()
   ].flatMap(({ path, data })=>{
    const waited = (0, init_workflow.fK)(data, 'on', 'workflow_run', 'workflows');
    return (Array.isArray(waited) ? waited.map(String) : []).filter((name)=>!workflows.some((other)=>other.name === name)).map((name)=>({
      is: 'wrong',
      where: path,
      what: `It waits for a workflow called ${name}, and there is none`,
      todo: `Put a name in its place: ${workflows.map((other)=>other.name).join(', ')}`
     }));
   });
   return [
    ...doubles,
    ...unknown
   ];
  };
  ;
  const permissions = (checkup)=>{
   const { needs, settings, isEnterpriseServer } = checkup;
   return ownSteps(checkup).flatMap((own)=>{
    const needed = {
     ...needs[own.action],
     ...wanted(own, settings, isEnterpriseServer)
    };
    const given = own.job.permissions.is === 'absent' ? own.looked.workflow.permissions : own.job.permissions;
    if (given.is === 'other') return [];
    if (given.is === 'absent') return [
     {
      is: 'advice',
      where: placeOf(own),
      what: 'What this job may do is written nowhere, so it depends on the settings of the repository',
      todo: `Write it: permissions: ${listed(needed)}`
     }
    ];
    const missing = Object.entries(needed).filter(([name, level])=>given.is === 'all' ? given.level === 'read' && level === 'write' : given.levels[name] !== level && given.levels[name] !== 'write');
    if (missing.length === 0) return [];
    return [
     {
      is: missing.every(([name])=>name === 'pull-requests') ? 'advice' : 'wrong',
      where: placeOf(own),
      what: `The job may not do what ${own.step.uses ?? 'Foreshock'} needs`,
      todo: `Add to its permissions: ${missing.map(([name, level])=>`${name}: ${level}`).join(', ')}`
     }
    ];
   });
  };
  const listed = (levels)=>`{ ${Object.entries(levels).map(([name, level])=>`${name}: ${level}`).join(', ')} }`;
  function wanted({ action, looked }, settings, isEnterpriseServer) {
   const { events } = looked.workflow;
   const judges = action === 'auto' || action === 'detect';
   const records = action === 'auto' || action === 'record';
   const comments = judges && events.includes('pull_request') && settings?.comment.when !== 'never';
   const isInRefs = settings?.history.store === 'branch' || isEnterpriseServer && settings?.history.store === undefined;
   return {
    ...comments ? {
     'pull-requests': 'write'
    } : {},
    ...judges && settings?.check.when === 'always' ? {
     checks: 'write'
    } : {},
    ...records && isInRefs ? {
     contents: 'write'
    } : {}
   };
  }
  var unmatched = __webpack_require__(24316);
  ;
  const reports = (checkup)=>{
   const { repository, settings, look } = checkup;
   const recorded = new Set(ownSteps(checkup).map(({ looked })=>looked));
   return [
    ...reports_unmatched(settings?.record.reports ?? [], repository.paths, config_extends.HZ),
    ...ownSteps(checkup).flatMap((own)=>reports_unmatched(((0, init_workflow.r7)((0, init_workflow.yL)(own.step.map, 'with'), 'reports') ?? '').split('\n').map((glob)=>glob.trim()), repository.paths, placeOf(own))),
    ...look.workflows.filter((looked)=>recorded.has(looked)).flatMap(({ workflow, tests })=>tests.flatMap(({ job, steps })=>steps.flatMap(({ tools })=>tools.flatMap(({ title, way })=>way.is === 'written' || way.is === 'told' && isTold(way.variables, job.source) ? [] : [
         {
          is: 'advice',
          where: `${workflow.path}, job ${job.key}`,
          what: `${title} writes no report here that can be read, so its tests are not compared`,
          todo: way.is === 'not' ? `Know that ${way.because}` : `Give it ${told(way)}`
         }
        ]))))
   ];
  };
  const isTold = (variables, source)=>variables !== undefined && Object.keys(variables).every((name)=>source.includes(`${name}:`));
  function told({ options, around, variables = {}, file }) {
   const parts = [
    options,
    around === undefined ? undefined : `${around.before}in front, and${around.after}`,
    ...Object.entries(variables).map(([name, value])=>`${name}=${value}`),
    file === undefined ? undefined : `${JSON.stringify(file.text)} in ${file.path}`
   ];
   return parts.filter((part)=>part !== undefined).join(', ');
  }
  const reports_unmatched = (globs, paths, where)=>(0, unmatched.Z)(globs, paths).map((glob)=>({
     is: 'advice',
     where,
     what: (0, unmatched.N)(glob),
     todo: 'Run the tests once and ask again, or correct the pattern'
    }));
  ;
  const SENT = [
   'environment',
   'target',
   'expected_current_sha',
   'incident',
   'reason',
   'hop',
   'rollback_of'
  ];
  const rollback = (checkup)=>{
   const { settings, look } = checkup;
   if (settings === undefined || !ownSteps(checkup).some(({ action })=>action === 'rollback')) return [];
   const { workflow: path, remedy } = settings.rollback;
   const workflow = look.workflows.find(({ workflow: one })=>one.path === path)?.workflow;
   const wrong = (what, todo)=>({
     is: 'wrong',
     where: path,
     what,
     todo
    });
   if (remedy === 'repository-dispatch') {
    const isHeard = look.workflows.some(({ workflow: { events } })=>events.includes('repository_dispatch'));
    return isHeard ? [] : [
     wrong('No workflow is started by repository_dispatch', 'Add the event to the one that rolls back')
    ];
   }
   if (workflow === undefined) return [
    wrong('The workflow that rolls back is not there', 'Copy one of .github/templates/rollback to this place')
   ];
   if (!workflow.events.includes('workflow_dispatch')) return [
    wrong('The workflow that rolls back cannot be dispatched', 'Add workflow_dispatch with its inputs to its events')
   ];
   const inputs = (0, init_workflow.fK)(workflow.data, 'on', 'workflow_dispatch', 'inputs');
   const taken = typeof inputs === 'object' && inputs !== null ? Object.keys(inputs) : [];
   const missing = SENT.filter((name)=>!taken.includes(name));
   const extra = taken.filter((name)=>!SENT.includes(name) && (0, init_workflow.fK)(inputs, name, 'required') === true && (0, init_workflow.fK)(inputs, name, 'default') === undefined);
   return [
    ...missing.length === 0 ? [] : [
     wrong(`It does not take ${missing.join(', ')}, and GitHub refuses a dispatch with unknown inputs`, 'Add them to the inputs of workflow_dispatch')
    ],
    ...extra.length === 0 ? [] : [
     wrong(`It requires ${extra.join(', ')}, which a rollback does not send`, 'Give them a default, or require them no longer')
    ]
   ];
  };
  ;
  const tokens = (checkup)=>ownSteps(checkup).flatMap((own)=>{
    const token = (0, init_workflow.r7)((0, init_workflow.yL)(own.step.map, 'with'), 'token');
    if (token === undefined || /github\.token|secrets\.GITHUB_TOKEN/.test(token)) return [];
    return [
     {
      is: 'advice',
      where: placeOf(own),
      what: token.includes('${{') ? 'It is given a token of its own: what it writes is then that identity’s, and pull requests of forks have none' : 'A token stands in the file, where everybody can read it',
      todo: token.includes('${{') ? 'Leave the input out, unless it is meant' : 'Revoke it, and leave the input out'
     }
    ];
   });
  ;
  const checks = {
   permissions: permissions,
   events: events,
   conditions: conditions,
   'cache-mode': cacheMode,
   reports: reports,
   names: names,
   rollback: rollback,
   gates: gates,
   tokens: tokens,
   'enterprise-server': enterpriseServer
  };
  var look = __webpack_require__(95089);
  var api = __webpack_require__(61973);
  var init = __webpack_require__(352);
  ;
  async function doctor({ files, log, runs }, given) {
   const repository = withConfig(await (0, init.c)(files, log), given);
   const seen = (0, look.O)(repository);
   const text = repository.texts.get(given.config);
   const parsed = text === undefined ? undefined : given.parse(text, given.config);
   const settings = parsed === undefined ? given.defaults : parsed.ok ? parsed.config : undefined;
   const checkup = {
    repository,
    look: seen,
    settings,
    needs: given.needs,
    isEnterpriseServer: given.isEnterpriseServer
   };
   const recorded = seen.workflows.filter(({ hasForeshock })=>hasForeshock).length;
   const online = runs === undefined ? {
    ailments: [],
    notAsked: []
   } : await onDefaultBranch(checkup, runs, given.config);
   return {
    recorded,
    ailments: [
     ...given.found.is === 'unknown' ? [
      unreadable(given.config, given.found.because)
     ] : [],
     ...parsed?.ok === false ? parsed.errors.map(misconfigured) : [],
     ...seen.refused.map(({ path, because })=>({
       is: 'wrong',
       where: path,
       what: `The workflow cannot be read: ${because}`,
       todo: 'Mend it, or remove it'
      })),
     ...recorded === 0 ? [
      NOTHING
     ] : [],
     ...Object.values(checks).flatMap((check)=>check(checkup)),
     ...online.ailments
    ],
    notAsked: online.notAsked
   };
  }
  function withConfig({ paths, texts }, { config, found }) {
   if (found.is === 'unknown' || found.value === undefined) return {
    paths,
    texts
   };
   return {
    paths: [
     ...new Set([
      ...paths,
      config
     ])
    ],
    texts: new Map([
     ...texts,
     [
      config,
      found.value
     ]
    ])
   };
  }
  const unreadable = (config, { what, todo })=>({
    is: 'wrong',
    where: config,
    what,
    todo: todo ?? 'See that it can be read'
   });
  const NOTHING = {
   is: 'wrong',
   where: '.github/workflows',
   what: 'No workflow has a step of Foreshock, so nothing is recorded',
   todo: 'Run foreshock init'
  };
  const misconfigured = ({ path, line, column, message, didYouMean, todo })=>({
    is: 'wrong',
    where: `${path}:${line}:${column}`,
    what: message.replace(/\.$/, ''),
    todo: didYouMean === undefined ? todo ?? 'Correct it' : `Write ${didYouMean}`
   });
  async function onDefaultBranch({ repository, settings, look: { workflows } }, runs, config) {
   const answer = await runs.repository();
   if (answer.is === 'unknown') return {
    ailments: [],
    notAsked: [
     answer.because.message
    ]
   };
   const branch = parse.xL(branched, answer.value).data?.default_branch;
   if (branch === undefined) return {
    ailments: [],
    notAsked: [
     'GitHub did not tell the default branch.'
    ]
   };
   const rollsBack = workflows.some(({ workflow: { text } })=>text.includes('foreshock/foreshock/actions/rollback@'));
   const late = workflows.filter(({ hasForeshock, workflow: { events } })=>hasForeshock && events.includes('workflow_run')).map(({ workflow: { path } })=>path);
   const wanted = [
    ...repository.texts.has(config) ? [
     config
    ] : [],
    ...late,
    ...rollsBack && settings !== undefined ? [
     settings.rollback.workflow
    ] : []
   ];
   const ailments = [];
   const notAsked = [];
   for (const path of new Set(wanted)){
    const there = await runs.fileAt(path, branch);
    if (there.is === 'known' && there.value === repository.texts.get(path)) continue;
    if (there.is === 'unknown' && !/not found|404|no such/i.test(there.because.message)) notAsked.push(there.because.message);
    else ailments.push({
     is: there.is === 'unknown' && path !== config ? 'wrong' : 'advice',
     where: path,
     what: there.is === 'unknown' ? `${branch} does not have it, and only what ${branch} has is in force` : `${branch} has another text, and that one is in force`,
     todo: `Merge it into ${branch}`
    });
   }
   return {
    ailments,
    notAsked
   };
  }
  const branched = schemas.UpN(api.pl, {
   default_branch: true
  });
  var git_checkout = __webpack_require__(97357);
  var git_remote = __webpack_require__(38515);
  var health_context = __webpack_require__(62289);
  var repository_files = __webpack_require__(9064);
  var read_config = __webpack_require__(62090);
  ;
  const NONE = {
   ailments: [],
   notAsked: [],
   files: [],
   shared: []
  };
  async function lookAtShared(own, gitHub) {
   if (config.$.link(own) === undefined) return NONE;
   if (gitHub === undefined) return {
    ...NONE,
    notAsked: [
     `The file that ${own.path} builds on was not read: GitHub was not asked.`
    ]
   };
   const { sharedFile } = await __webpack_require__.e(3610).then(__webpack_require__.bind(__webpack_require__, 31229));
   const source = {
    inForce: ()=>Promise.resolve((0, answer.eO)({
      ...own,
      at: 'the working tree'
     })),
    shared: (file)=>sharedFile(gitHub.client, file)
   };
   const found = await (0, read_config.X)(source, config.$, {
    home: gitHub.repository,
    path: own.path
   });
   if (found.is === 'unknown') return {
    ...NONE,
    notAsked: [
     found.because.message
    ]
   };
   const { whole, alone } = found.value;
   if (whole.ok) return {
    ...NONE,
    shared: whole.config.shared,
    files: filesSeen(own, whole.config.shared)
   };
   const isNew = ({ path })=>alone !== undefined || path !== own.path;
   return {
    ...NONE,
    ailments: whole.errors.filter(isNew).map(misconfigured)
   };
  }
  function parseWith(shared) {
   return (text, path)=>{
    const parsed = config.$.inForce({
     text,
     path,
     at: 'the working tree'
    }, shared);
    return parsed.ok ? {
     ...parsed,
     config: parsed.config.config
    } : parsed;
   };
  }
  function filesSeen(own, shared) {
   const origins = config.$.origins([
    own,
    ...shared
   ]);
   const settingsOf = (file)=>origins.filter(({ path })=>path === file).map(({ key })=>key);
   return [
    {
     path: own.path,
     settings: settingsOf(own.path)
    },
    ...shared.map(({ path, at })=>({
      path,
      at,
      settings: settingsOf(path)
     }))
   ];
  }
  var must_be_folder = __webpack_require__(5735);
  ;
  async function examine(asked, world) {
   const folder = (0, external_node_path_.resolve)(world.folder, asked.path ?? '.');
   await (0, must_be_folder.X)(folder);
   const checkout = await (0, git_checkout.G)(folder);
   const { root, remote } = checkout.is === 'known' ? checkout.value : {
    root: folder,
    remote: undefined
   };
   const files = (0, repository_files.g)(root);
   const gitHub = asked.offline ? undefined : await gitHubAt(world, folder);
   const runs = typeof gitHub === 'object' ? await runsOf(gitHub) : undefined;
   const read = await (0, config_at_terminal.KP)({
    path: asked.config,
    workspace: root
   });
   const text = (0, answer.Rn)(read, (file)=>file?.text);
   const own = {
    path: asked.config,
    text: (text.is === 'known' ? text.value : undefined) ?? ''
   };
   const seen = await lookAtShared(own, typeof gitHub === 'object' ? gitHub : undefined);
   const found = await doctor({
    files,
    log: world.log,
    ...runs === undefined ? {} : {
     runs
    }
   }, {
    config: asked.config,
    found: text,
    parse: parseWith(seen.shared),
    defaults: config.$.defaults(),
    needs: await needsOfActions(),
    isEnterpriseServer: remote !== undefined && (0, git_remote.p)(remote.host) === undefined
   });
   const reached = asked.reach && text.is === 'known' ? await reach(own.text, {
    asked,
    world,
    root
   }) : [];
   return outcomeOf({
    ...found,
    ailments: [
     ...found.ailments,
     ...seen.ailments,
     ...reached,
     ...asked.offline ? [] : tokenKind(world)
    ],
    notAsked: [
     ...found.notAsked,
     ...seen.notAsked,
     ...typeof gitHub === 'string' ? [
      gitHub
     ] : []
    ]
   }, {
    root,
    files: seen.files
   });
  }
  async function gitHubAt(world, folder) {
   try {
    return await (0, terminal.Vd)(world, folder);
   } catch (error) {
    return error instanceof Error ? error.message : String(error);
   }
  }
  async function runsOf({ client, repository }) {
   const [{ gitHubRuns }, { readZip }] = await Promise.all([
    __webpack_require__.e(8372).then(__webpack_require__.bind(__webpack_require__, 58372)),
    Promise.all([
     __webpack_require__.e(663),
     __webpack_require__.e(3660)
    ]).then(__webpack_require__.bind(__webpack_require__, 3660))
   ]);
   return gitHubRuns(client, repository, (zip)=>readZip(zip));
  }
  async function needsOfActions() {
   const loaded = [];
   for (const [name, load] of Object.entries(actions.o))loaded.push([
    name,
    (await load()).permissions
   ]);
   return Object.fromEntries(loaded);
  }
  async function reach(text, { asked, world, root }) {
   const parsed = config.$.parse(text, asked.config);
   if (!parsed.ok) return [];
   const { deadline, clock, variables } = world;
   const context = (0, health_context.Y)({
    deadline,
    clock,
    workspace: root,
    variables
   });
   const ailments = [];
   for (const [name, check] of Object.entries(parsed.config.watch.checks)){
    const answer = await (0, check_kinds.v)(check, context)?.look(clock.now() - 60_000, clock.now());
    if (answer === undefined) continue;
    const { what, todo } = answer.is === 'unknown' ? answer.because : {
     what: unwell(answer.value),
     todo: undefined
    };
    if (what === undefined) continue;
    ailments.push({
     is: 'wrong',
     where: `${asked.config}, watch.checks.${name}`,
     what,
     todo: todo ?? 'See that it can be reached, here and from the runner'
    });
   }
   return ailments;
  }
  function unwell(readings) {
   const found = readings.find((reading)=>reading.is === 'state' && !reading.well);
   if (found?.is !== 'state') return undefined;
   return found.why === undefined ? 'It is not well now' : `It is not well now: ${found.why.replace(/\.$/, '')}`;
  }
  function tokenKind(world) {
   if ((0, terminal.n2)(world)?.startsWith('ghp_') !== true) return [];
   return [
    {
     is: 'advice',
     where: 'GITHUB_TOKEN',
     what: 'This classic token may do in all your repositories what it may do in one',
     todo: 'Use a fine-grained one that reads Actions and contents of this repository'
    }
   ];
  }
  function outcomeOf({ ailments, recorded, notAsked }, { root, files }) {
   const wrong = ailments.filter(({ is })=>is === 'wrong');
   const advice = ailments.filter(({ is })=>is === 'advice');
   const lines = (list, mark)=>list.flatMap(({ where, what, todo })=>[
      `${mark} ${(0, harmless.Is)(where)}: ${(0, harmless.Is)(what)}.`,
      `  ${(0, harmless.Is)(todo)}.`
     ]);
   const headline = wrong.length > 0 ? `✗ ${(0, counted.h)(wrong.length, 'thing')} to mend` : `✓ Nothing has to be mended: ${(0, counted.h)(recorded, 'workflow')} with Foreshock`;
   return {
    outputs: {},
    exitCode: wrong.length > 0 ? 1 : 0,
    json: {
     root,
     recorded,
     wrong,
     advice,
     notAsked,
     configuration: files
    },
    text: ()=>[
      ...lines(wrong, '✗'),
      ...lines(advice, '!'),
      ...files.map(({ path, settings })=>`  ${(0, harmless.Is)(path)}: ${(0, counted.h)(settings.length, 'setting')}.`),
      ...notAsked.map((why)=>`  Not asked: ${(0, harmless.Is)(why)}`),
      `${headline}${advice.length === 0 ? '' : `, ${(0, counted.h)(advice.length, 'hint')}`}.`
     ].join('\n')
   };
  }
 },
 24316: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   N: ()=>unmatchedWords,
   Z: ()=>unmatchedGlobs
  });
  var _schema_config_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12578);
  const unmatchedGlobs = (globs, paths)=>globs.filter((glob)=>glob !== '' && !glob.startsWith('!') && !paths.some((0, _schema_config_glob_js__WEBPACK_IMPORTED_MODULE_0__._I)([
     glob
    ])));
  const unmatchedWords = (glob)=>`No report here matches ${glob}`;
 },
 68057: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   A8: ()=>WORKFLOW_PATH,
   HH: ()=>isSha,
   Kb: ()=>APP_LOGIN,
   Vc: ()=>inputsOf,
   YR: ()=>ENVIRONMENT_NAME,
   bV: ()=>wrongIn,
   eQ: ()=>isId,
   w8: ()=>incidentOf
  });
  const inputsOf = (order)=>({
    environment: order.environment,
    target: order.target,
    expected_current_sha: order.expectedCurrentSha,
    incident: order.incident,
    reason: order.reason,
    hop: String(order.hop),
    rollback_of: String(order.rollbackOf)
   });
  const incidentOf = (deploymentId)=>`d${deploymentId}`;
  function wrongIn(order) {
   const inputs = inputsOf(order);
   const wrong = Object.entries(PATTERNS).filter(([name, looks])=>!looks.test(inputs[name] ?? '')).map(([name])=>name);
   return WORKFLOW_PATH.test(order.workflow) ? wrong : [
    ...wrong,
    'workflow'
   ];
  }
  const WORKFLOW_PATH = /^\.github\/workflows\/[\w-][\w.-]{0,99}\.ya?ml$/u;
  const ENVIRONMENT_NAME = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._/-]{0,253}[\p{L}\p{N}._-])?$/u;
  const APP_LOGIN = /^[a-z0-9][a-z0-9-]{0,38}\[bot\]$/u;
  const ID = /^[1-9]\d{0,14}$/u;
  const SHA = /^[0-9a-f]{40}$/u;
  const PATTERNS = {
   environment: ENVIRONMENT_NAME,
   target: SHA,
   expected_current_sha: SHA,
   incident: /^d[1-9]\d{0,14}$/u,
   reason: /^[A-Za-z0-9][A-Za-z0-9 ,.;-]{0,199}$/u,
   hop: /^[1-9]$/u,
   rollback_of: ID
  };
  const isId = (value)=>ID.test(String(value));
  const isSha = (text)=>SHA.test(text);
 },
 92009: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   h: ()=>counted
  });
  const counted = (count, noun)=>`${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
 },
 6545: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Xv: ()=>ON_INCONCLUSIVE,
   xm: ()=>WATCH_LIMITS,
   xr: ()=>pastSpansOf,
   qt: ()=>watchOptions,
   KH: ()=>watchPlanOf
  });
  var schemas = __webpack_require__(94343);
  var api = __webpack_require__(43759);
  var rollback_order = __webpack_require__(68057);
  ;
  const onPassOptions = schemas.Ikc({
   enabled: schemas.Rvf(schemas.zMY().check(schemas.q0y('The kill switch. It is read fresh, and once more right before the workflow is started.')), true),
   mode: schemas.Rvf(schemas.k5n([
    'dry-run',
    'live'
   ]).check(schemas.q0y('`dry-run` tells what would be started, and starts nothing. `live` starts it.')), 'dry-run'),
   workflow: schemas.lqM(schemas.YjP().check(api.Fk(rollback_order.A8, 'a workflow is a file such as .github/workflows/promote.yml'), schemas.q0y('The one workflow that may be started, from the default branch. Left out: none.'))),
   environments: schemas.Rvf(schemas.YOg(schemas.YjP().check(api.Fk(rollback_order.YR, 'an environment is called by letters, digits, blanks and . _ / -'))).check(api.Eb(50), schemas.q0y('The environments from which is promoted.')), [
    'staging'
   ])
  });
  ;
  const DEFAULTS = {
   key: true,
   weight: 1,
   worse: 'up',
   tolerate: 1,
   floor: 3,
   needs: 20,
   baseline: 'before',
   most: 0.05,
   trend: false,
   silence: 'unseen'
  };
  const checkOf = (check)=>({
    ...DEFAULTS,
    ...check
   });
  const planOf = (plan)=>({
    alpha: 0.01,
    beta: 0.05,
    harm: 2,
    ...plan
   });
  ;
  const ON_INCONCLUSIVE = [
   'pause',
   'pass',
   'fail'
  ];
  const WATCH_LIMITS = {
   minutes: 300,
   everySeconds: 600,
   checks: 50
  };
  const tolerate = schemas.aig().check(api.qm(1), api.Zm(100), schemas.q0y('How many times as bad as before is still taken to be well.'));
  const judging = {
   key: schemas.Rvf(schemas.zMY().check(schemas.q0y('Whether it fails the deployment alone. Others fail it together, from half of their weight on.')), true),
   weight: schemas.Rvf(schemas.aig().check(api.Tx(0), api.Zm(100), schemas.q0y('How much it counts among those that are not key.')), 1),
   worse: schemas.Rvf(schemas.k5n([
    'up',
    'down',
    'either'
   ]).check(schemas.q0y('Which way of a value is bad. Of counts and probes, more that goes wrong always is.')), 'up'),
   tolerate: schemas.lqM(tolerate.check(schemas.q0y('How many times as bad as before is still taken to be well; left out, that of the section.'))),
   floor: schemas.Rvf(schemas.Whr().check(api.qm(0), api.Zm(1000), schemas.q0y('So many failed probes or commands in a row fail it at once. 0: never.')), 3),
   needs: schemas.Rvf(schemas.Whr().check(api.qm(1), api.Zm(1_000_000), schemas.q0y('Fewer requests, probes or other countable things decide nothing.')), 20),
   baseline: schemas.Rvf(schemas.k5n([
    'before',
    'beside',
    'same-hour-last-week',
    'none'
   ]).check(schemas.q0y('What it is held against: the time before the deployment, what runs beside it, the same hour last week, or `most` alone.')), 'before'),
   'baseline-minutes': schemas.Rvf(schemas.Whr().check(api.qm(5), api.Zm(10_080), schemas.q0y('How much of the time before is looked at.')), 60),
   most: schemas.Rvf(schemas.aig().check(api.Tx(0), api.Au(1), schemas.q0y('The share that may go wrong where there is nothing to compare with.')), 0.05),
   trend: schemas.Rvf(schemas.zMY().check(schemas.q0y('Whether a value that keeps rising, as memory that leaks, is told of.')), false),
   limit: schemas.lqM(schemas.aig().check(api.Tx(0), schemas.q0y('Where a rising value hits its end, in its own unit: memory that the service may use.')))
  };
  const checkName = schemas.YjP().check(api.Fk(/^[\p{L}\p{N}](?:[\p{L}\p{N} ._/-]{0,98}[\p{L}\p{N}._-])?$/u, 'a check is called by letters, digits, blanks and . _ / -'));
  const watchOptions = (kinds)=>schemas.Ikc({
    minutes: schemas.Rvf(schemas.Whr().check(api.qm(1), api.Zm(WATCH_LIMITS.minutes), schemas.q0y('How long a deployment is watched, unless it is decided before.')), 30),
    every: schemas.Rvf(schemas.Whr().check(api.qm(1), api.Zm(WATCH_LIMITS.everySeconds), schemas.q0y('How many seconds lie between two looks.')), 15),
    alpha: schemas.Rvf(schemas.aig().check(api.Tx(0), api.Zm(0.2), schemas.q0y('The largest probability that a deployment which changed nothing fails, over all checks and all looks.')), 0.01),
    beta: schemas.Rvf(schemas.aig().check(api.Tx(0), api.Zm(0.5), schemas.q0y('The largest probability that a deployment which does harm passes before the end of the watch.')), 0.05),
    harm: schemas.Rvf(schemas.aig().check(api.Tx(1), api.Zm(100), schemas.q0y('How many times what is tolerated is the harm that a pass before the end rules out.')), 2),
    tolerate: schemas.Rvf(tolerate, 1),
    'on-inconclusive': schemas.Rvf(schemas.k5n(ON_INCONCLUSIVE).check(schemas.q0y('What follows where nothing was decided, or nothing was seen: `pause` asks a human, `pass` goes on, `fail` fails the step. The verdict stays what it is.')), 'pause'),
    'series-days': schemas.Rvf(schemas.Whr().check(api.qm(0), api.Zm(30), schemas.q0y('On a schedule or an alert, a value that is a gauge is also held against so many days of its own past. 0: not.')), 7),
    'on-pass': onPassOptions.check(schemas.q0y('What is started where a deployment passes.')),
    environments: schemas.Rvf(schemas.YOg(schemas.YjP().check(api.Fk(rollback_order.YR, 'an environment is called by letters, digits, blanks and . _ / -'))).check(api.Eb(50), schemas.q0y('The environments that are watched. Empty: any.')), []),
    checks: schemas.Rvf(schemas.g1P(checkName, checkOptions(kinds)).check(schemas.YPB((checks)=>Object.keys(checks).length <= WATCH_LIMITS.checks, `there may be ${WATCH_LIMITS.checks} checks at most`), schemas.q0y('What tells how the service is, each by a name of your choice.')), {})
   });
  const checkOptions = (kinds)=>{
   const names = Object.keys(kinds);
   return schemas.Ikc({
    ...kinds,
    ...judging
   }).check(schemas.z6Y(({ value, issues })=>{
    const found = names.filter((name)=>Object.hasOwn(value, name));
    if (found.length !== 1) issues.push({
     code: 'custom',
     message: wrongKinds(found, names),
     input: value
    });
   }), schemas.q0y('One kind of check with its options, and how it is judged.'));
  };
  const wrongKinds = (found, all)=>found.length === 0 ? `a check needs one kind: ${all.join(', ')}` : `a check has one kind, and this has ${found.length}: ${found.join(', ')}. Give each a check of its own`;
  function watchPlanOf({ alpha, beta, harm, tolerate, checks }, { startedAt, endsAt, isOfAlerts }) {
   const planned = Object.entries(checks).map(([name, check])=>checkFrom(name, check, {
     tolerate,
     silence: isOfAlerts(name) ? 'well' : 'unseen'
    }));
   return planOf({
    alpha,
    beta,
    harm,
    startedAt,
    endsAt,
    checks: planned
   });
  }
  const checkFrom = (name, check, rest)=>checkOf({
    name,
    key: check.key,
    weight: check.weight,
    worse: check.worse,
    tolerate: check.tolerate ?? rest.tolerate,
    floor: check.floor,
    needs: check.needs,
    baseline: check.baseline,
    most: check.most,
    trend: check.trend,
    silence: rest.silence,
    ...check.limit === undefined ? {} : {
     limit: check.limit
    }
   });
  const MINUTE_MS = 60_000;
  const WEEK_MS = 7 * 24 * 60 * MINUTE_MS;
  function pastSpansOf(plan, checks, deployedAt) {
   const until = Math.min(plan.startedAt, deployedAt ?? Infinity);
   return new Map(plan.checks.flatMap(({ name, baseline, silence })=>{
    const lengthMs = (checks[name]?.['baseline-minutes'] ?? 0) * MINUTE_MS;
    if (baseline === 'none' && silence !== 'well') return [];
    if (baseline !== 'same-hour-last-week') return [
     [
      name,
      {
       from: until - lengthMs,
       until
      }
     ]
    ];
    const from = plan.startedAt - WEEK_MS;
    return [
     [
      name,
      {
       from,
       until: Math.min(from + lengthMs, until)
      }
     ]
    ];
   }));
  }
 },
 62289: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Y: ()=>healthContext
  });
  var _fetch_fetch_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22262);
  function healthContext({ deadline, clock, workspace, variables, github, resolve }) {
   return {
    deadline,
    clock,
    workspace,
    secret: (name)=>variables[name] === '' ? undefined : variables[name],
    fetchText: (0, _fetch_fetch_text_js__WEBPACK_IMPORTED_MODULE_0__.fetchTextIn)({
     signal: deadline.signal,
     variables,
     ...resolve === undefined ? {} : {
      resolve
     }
    }),
    plainEnvironment: Object.fromEntries(PLAIN.flatMap((name)=>{
     const value = variables[name];
     return value === undefined ? [] : [
      [
       name,
       value
      ]
     ];
    })),
    github
   };
  }
  const PLAIN = [
   'PATH',
   'HOME',
   'RUNNER_TRACKING_ID',
   'Path',
   'PATHEXT',
   'SystemRoot',
   'ComSpec',
   'USERPROFILE'
  ];
 }
};
