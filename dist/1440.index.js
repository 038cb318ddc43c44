export const id = 1440;
export const ids = [
 1440,
 1826
];
export const modules = {
 1826: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   requestsOfStore: ()=>requestsOfStore,
   storeAtTerminal: ()=>storeAtTerminal,
   storesOfJob: ()=>storesOfJob
  });
  var external_node_path_ = __webpack_require__(76760);
  var cache_entries = __webpack_require__(85579);
  var answer = __webpack_require__(86462);
  var problem = __webpack_require__(73965);
  ;
  function cachePlaceOf(variables) {
   const [url = '', token = ''] = [
    variables['ACTIONS_RESULTS_URL'],
    variables['ACTIONS_RUNTIME_TOKEN']
   ];
   if (isEnterpriseServer(variables['GITHUB_SERVER_URL'] ?? '')) return noCache('The cache of GitHub Enterprise Server cannot keep a history');
   if (!URL.canParse(url) || token === '') return noCache('There is no Actions cache where this runs');
   return (0, answer.eO)({
    url,
    token
   });
  }
  function isEnterpriseServer(serverUrl) {
   if (!URL.canParse(serverUrl)) return false;
   const { hostname } = new URL(serverUrl);
   return hostname !== 'github.com' && !/\.(?:ghe\.com|localhost)$/.test(hostname);
  }
  const noCache = (what)=>(0, answer.L5)(new problem.A({
    what,
    todo: 'Keep the history in a branch: `store: branch`'
   }));
  var store = __webpack_require__(59494);
  var manifest = __webpack_require__(22365);
  ;
  function storesOfJob(wish, place) {
   const { runner, client, storeClient, target, deadline, variables } = place;
   const { repository } = target.home;
   const context = {
    workspace: runner.workspace,
    temp: runner.temp,
    cacheMode: runner.cacheMode,
    deadline,
    damageOf: manifest.ti,
    cachePlace: cachePlaceOf(variables),
    listCacheEntries: (0, cache_entries.xf)(client, {
     repository,
     refs: readableRefs(runner, target)
    }),
    deleteCacheEntry: (0, cache_entries._G)(storeClient, repository),
    github: {
     client: storeClient,
     repository
    }
   };
   const name = wish.store ?? wish.config.history.store ?? (hasActionsCache(runner.serverUrl) ? 'cache' : 'branch');
   return {
    store: storeNamed(name, wish, context),
    jobStore: store.z.directory.create({
     path: (0, external_node_path_.join)(runner.temp, 'foreshock')
    }, context)
   };
  }
  function hasActionsCache(serverUrl) {
   const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname.toLowerCase() : '';
   return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
  }
  const SPARE_REQUESTS = 60;
  const requestsOfStore = ({ history })=>history.branch['most-reads'] + SPARE_REQUESTS;
  function storeNamed(name, { directory, config: { history } }, context) {
   const makers = {
    cache: ()=>store.z.cache.create(history.cache, context),
    directory: ()=>store.z.directory.create({
      path: directory ?? history.directory.path
     }, context),
    branch: ()=>store.z.branch.create(history.branch, context)
   };
   return makers[name]();
  }
  function storeAtTerminal(wish, context) {
   const name = wish.store ?? 'directory';
   if (name === 'cache') throw new problem.A({
    what: 'The cache of GitHub Actions can be reached from a job alone',
    todo: 'At a terminal, keep the history with --store directory --directory DIR'
   });
   return storeNamed(name, wish, {
    ...context,
    temp: context.workspace,
    damageOf: manifest.ti
   });
  }
  function readableRefs(runner, { home }) {
   const branches = [
    runner.baseRef,
    home.defaultBranch
   ].filter((branch)=>branch !== undefined);
   return [
    runner.ref,
    ...branches.map((branch)=>`refs/heads/${branch}`)
   ];
  }
 },
 69858: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Vd: ()=>gitHubAtTerminal,
   $E: ()=>settleAtTerminal,
   n2: ()=>tokenAtTerminal
  });
  var parse = __webpack_require__(23945);
  var schemas = __webpack_require__(94343);
  var problem = __webpack_require__(73965);
  var manifest = __webpack_require__(22365);
  ;
  async function repositoryOf(store) {
   const opened = await store.open();
   if (opened.is === 'unknown') return undefined;
   for (const name of [
    ...await store.names()
   ].sort().reverse()){
    const segment = await store.read(name, []);
    if (segment.is === 'unknown') continue;
    const checked = (0, manifest.cr)(segment.value, []);
    if (checked.is === 'intact') return checked.manifest.about.repositoryId;
   }
   return undefined;
  }
  var present = __webpack_require__(48141);
  var local_config = __webpack_require__(94745);
  var git_checkout = __webpack_require__(20267);
  var located = __webpack_require__(95454);
  var config = __webpack_require__(65968);
  var stores = __webpack_require__(1826);
  ;
  const MOST_REQUESTS = 60;
  async function settleAtTerminal(asked, world, folder) {
   const found = await (0, git_checkout.G)(folder);
   const checkout = found.is === 'known' ? found.value : undefined;
   const root = checkout?.root ?? folder;
   const settings = await configAt(asked.config, root);
   const repository = nameOf(checkout, world);
   const token = tokenAtTerminal(world);
   const gitHub = repository === undefined || token === undefined ? undefined : {
    ...world,
    repository,
    token,
    apiUrl: apiUrlIn(world.variables) ?? apiOf(checkout?.remote?.host)
   };
   const runs = gitHub === undefined ? undefined : await runsOf(gitHub);
   const github = gitHub === undefined || asked.store !== 'branch' ? undefined : await storeAt(gitHub, settings);
   const store = (0, stores.storeAtTerminal)({
    ...asked,
    config: settings
   }, {
    workspace: root,
    deadline: world.deadline,
    ...github === undefined ? {} : {
     github
    }
   });
   return {
    root,
    checkout,
    noCheckout: found.is === 'unknown' ? found.because : undefined,
    home: homeOf({
     repository,
     repositoryId: asked.store === 'branch' ? await idOf(runs) : await repositoryOf(store),
     checkout,
     branch: asked.branch
    }),
    config: settings,
    store,
    runs,
    noRuns: whyNot(repository, token, checkout)
   };
  }
  async function configAt(path, workspace) {
   const text = await (0, local_config.a)({
    path,
    workspace
   }).inForce();
   if (text.is === 'unknown') throw text.because;
   const parsed = config.$.inForce(text.value);
   if (parsed.ok) return parsed.config.config;
   throw (0, located.Zw)(parsed);
  }
  function nameOf(checkout, { variables }) {
   const given = firstOf(variables['GITHUB_REPOSITORY']);
   if (given !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(given)) throw new problem.A({
    where: 'GITHUB_REPOSITORY:',
    what: `"${given}" is not the name of a repository`,
    todo: 'Write it as owner/name, or take the variable away'
   });
   return given ?? (checkout?.remote === undefined ? undefined : `${checkout.remote.owner}/${checkout.remote.name}`);
  }
  const tokenAtTerminal = ({ variables })=>firstOf(variables['GITHUB_TOKEN'], variables['GH_TOKEN']);
  const firstOf = (...texts)=>texts.find((text)=>text !== undefined && text !== '');
  async function runsOf({ repository, ...at }) {
   const [{ gitHubClient }, { gitHubRuns }, { readZip }] = await Promise.all([
    Promise.all([
     __webpack_require__.e(4119),
     __webpack_require__.e(4239),
     __webpack_require__.e(9133)
    ]).then(__webpack_require__.bind(__webpack_require__, 19133)),
    __webpack_require__.e(8372).then(__webpack_require__.bind(__webpack_require__, 58372)),
    Promise.all([
     __webpack_require__.e(663),
     __webpack_require__.e(3660)
    ]).then(__webpack_require__.bind(__webpack_require__, 3660))
   ]);
   return gitHubRuns(gitHubClient({
    ...at,
    requests: MOST_REQUESTS
   }), repository, (zip)=>readZip(zip));
  }
  async function storeAt({ repository, ...at }, settings) {
   const { gitHubClient } = await Promise.all([
    __webpack_require__.e(4119),
    __webpack_require__.e(4239),
    __webpack_require__.e(9133)
   ]).then(__webpack_require__.bind(__webpack_require__, 19133));
   return {
    client: gitHubClient({
     ...at,
     requests: (0, stores.requestsOfStore)(settings)
    }),
    repository
   };
  }
  function apiUrlIn(variables) {
   const given = firstOf(variables['GITHUB_API_URL']);
   if (given === undefined || URL.canParse(given) && /^https?:/i.test(given)) return given;
   throw new problem.A({
    where: 'GITHUB_API_URL:',
    what: `"${given}" is not the address of an API`,
    todo: 'Write it as https://host/path, or take the variable away'
   });
  }
  async function gitHubAtTerminal(world, folder) {
   const found = await (0, git_checkout.G)(folder);
   const checkout = found.is === 'known' ? found.value : undefined;
   const repository = nameOf(checkout, world);
   const token = tokenAtTerminal(world);
   if (repository === undefined || token === undefined) throw new problem.A({
    what: `GitHub cannot be asked: ${whyNot(repository, token, checkout) ?? 'there is no token'}`,
    todo: 'Set GITHUB_TOKEN, and GITHUB_REPOSITORY outside a checkout'
   });
   const { gitHubClient } = await Promise.all([
    __webpack_require__.e(4119),
    __webpack_require__.e(4239),
    __webpack_require__.e(9133)
   ]).then(__webpack_require__.bind(__webpack_require__, 19133));
   const apiUrl = apiUrlIn(world.variables) ?? apiOf(checkout?.remote?.host);
   return {
    client: gitHubClient({
     ...world,
     token,
     apiUrl,
     requests: MOST_REQUESTS
    }),
    repository
   };
  }
  const apiOf = (host)=>host === undefined || host === 'github.com' ? 'https://api.github.com' : `https://${host}/api/v3`;
  async function idOf(runs) {
   const answer = await runs?.repository();
   if (answer === undefined) return undefined;
   if (answer.is === 'unknown') throw answer.because;
   const parsed = parse.xL(schemas.Ikc({
    id: schemas.Whr()
   }), answer.value);
   if (parsed.success) return parsed.data.id;
   throw new problem.A({
    what: 'GitHub did not tell the id of the repository'
   });
  }
  function homeOf({ repository, repositoryId, checkout, branch }) {
   return (0, present.E)({
    repository: repository ?? 'local/checkout',
    repositoryId: repositoryId ?? 0,
    defaultBranch: checkout?.defaultBranch ?? checkout?.branch ?? (branch === 'master' ? 'master' : 'main')
   });
  }
  function whyNot(repository, token, checkout) {
   if (checkout === undefined && repository === undefined) return 'this folder is no git checkout';
   if (repository === undefined) return 'this checkout has no remote on GitHub';
   return token === undefined ? 'there is no token. Set GITHUB_TOKEN to one that may read Actions' : undefined;
  }
 },
 75690: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   examine: ()=>examine
  });
  var external_node_path_ = __webpack_require__(76760);
  var actions = __webpack_require__(21956);
  var config = __webpack_require__(65968);
  var terminal = __webpack_require__(69858);
  var check_kinds = __webpack_require__(84774);
  var harmless = __webpack_require__(84131);
  var counted = __webpack_require__(92009);
  var parse = __webpack_require__(23945);
  var schemas = __webpack_require__(94343);
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
      todo: 'Write cache-mode: write in the job, or leave it out where the event is push'
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
  var config_glob = __webpack_require__(12578);
  ;
  const CONFIG = '.github/foreshock.yml';
  const reports = (checkup)=>{
   const { repository, settings, look } = checkup;
   const recorded = new Set(ownSteps(checkup).map(({ looked })=>looked));
   return [
    ...unmatched(settings?.record.reports ?? [], repository.paths, CONFIG),
    ...ownSteps(checkup).flatMap((own)=>unmatched(((0, init_workflow.r7)((0, init_workflow.yL)(own.step.map, 'with'), 'reports') ?? '').split('\n').map((glob)=>glob.trim()), repository.paths, placeOf(own))),
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
  const unmatched = (globs, paths, where)=>globs.filter((glob)=>glob !== '' && !glob.startsWith('!') && !paths.some((0, config_glob._I)([
     glob
    ]))).map((glob)=>({
     is: 'advice',
     where,
     what: `No file here matches ${glob}`,
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
   tokens: tokens,
   'enterprise-server': enterpriseServer
  };
  var look = __webpack_require__(95089);
  var api = __webpack_require__(61973);
  var init = __webpack_require__(352);
  ;
  async function doctor({ files, log, runs }, given) {
   const repository = await (0, init.c)(files, log);
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
  var git_checkout = __webpack_require__(20267);
  var health_context = __webpack_require__(62289);
  var repository_files = __webpack_require__(9064);
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
   const runs = asked.offline ? undefined : await runsAt(world, folder);
   const found = await doctor({
    files,
    log: world.log,
    ...typeof runs === 'object' ? {
     runs
    } : {}
   }, {
    config: asked.config,
    parse: (text, path)=>config.$.parse(text, path),
    defaults: config.$.defaults(),
    needs: await needsOfActions(),
    isEnterpriseServer: remote !== undefined && remote.host !== 'github.com'
   });
   const text = await files.text(asked.config);
   const reached = asked.reach && text.is === 'known' ? await reach(text.value ?? '', {
    asked,
    world,
    root
   }) : [];
   return outcomeOf({
    ...found,
    ailments: [
     ...found.ailments,
     ...reached,
     ...asked.offline ? [] : tokenKind(world)
    ],
    notAsked: [
     ...found.notAsked,
     ...typeof runs === 'string' ? [
      runs
     ] : []
    ]
   }, root);
  }
  async function runsAt(world, folder) {
   try {
    const { client, repository } = await (0, terminal.Vd)(world, folder);
    const [{ gitHubRuns }, { readZip }] = await Promise.all([
     __webpack_require__.e(8372).then(__webpack_require__.bind(__webpack_require__, 58372)),
     Promise.all([
      __webpack_require__.e(663),
      __webpack_require__.e(3660)
     ]).then(__webpack_require__.bind(__webpack_require__, 3660))
    ]);
    return gitHubRuns(client, repository, (zip)=>readZip(zip));
   } catch (error) {
    return error instanceof Error ? error.message : String(error);
   }
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
    if (answer?.is !== 'unknown') continue;
    const { what, todo } = answer.because;
    ailments.push({
     is: 'wrong',
     where: `${asked.config}, watch.checks.${name}`,
     what,
     todo: todo ?? 'See that it can be reached, here and from the runner'
    });
   }
   return ailments;
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
  function outcomeOf({ ailments, recorded, notAsked }, root) {
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
     notAsked
    },
    text: ()=>[
      ...lines(wrong, '✗'),
      ...lines(advice, '!'),
      ...notAsked.map((why)=>`  Not asked: ${(0, harmless.Is)(why)}`),
      `${headline}${advice.length === 0 ? '' : `, ${(0, counted.h)(advice.length, 'hint')}`}.`
     ].join('\n')
   };
  }
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
 42203: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
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
 94745: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   M: ()=>checkedOut,
   a: ()=>localConfig
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86462);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73965);
  var _store_because_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64944);
  const localConfig = (place)=>({
    inForce: ()=>checkedOut(place),
    proposed: ()=>checkedOut(place)
   });
  async function checkedOut({ path, workspace }) {
   try {
    const expected = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace), path);
    if (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(expected) !== expected) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.L5)(refusal(path, 'is a link'));
    const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(expected);
    if (!facts.isFile()) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.L5)(refusal(path, 'is not a file'));
    if (facts.size > MOST_BYTES) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.L5)(refusal(path, `is larger than ${MOST_BYTES / 1e6} MB`));
    return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.eO)({
     path,
     text: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(expected, 'utf8'),
     at: 'the working tree'
    });
   } catch (cause) {
    if ((0, _store_because_js__WEBPACK_IMPORTED_MODULE_3__.$N)(cause) === 'ENOENT') return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.eO)(undefined);
    return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.L5)(new _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.A({
     where: path,
     what: 'The configuration could not be read',
     cause
    }));
   }
  }
  const MOST_BYTES = 1_000_000;
  const refusal = (path, how)=>new _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.A({
    where: path,
    what: `The configuration ${how}`,
    todo: 'Put the file itself in its place'
   });
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
