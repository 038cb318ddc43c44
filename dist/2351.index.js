export const id = 2351;
export const ids = [
 2351,
 1826
];
export const modules = {
 72351: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   rollBackAtTerminal: ()=>rollBackAtTerminal
  });
  var answer = __webpack_require__(86462);
  var problem = __webpack_require__(73965);
  var prose = __webpack_require__(17269);
  var rollback_order = __webpack_require__(68057);
  var decide = __webpack_require__(53237);
  var place = __webpack_require__(25779);
  var roll_back_facts = __webpack_require__(77952);
  ;
  const NOBODY = {
   runId: 1,
   attempt: 1
  };
  async function rehearseRollBack(ports, environment) {
   const page = await ports.deployments.list(environment, 1);
   if (page.is === 'unknown') return page;
   const { at, deployments } = page.value;
   const last = (0, place.BP)(deployments);
   if (last === undefined) return (0, answer.L5)(new problem.A({
    what: 'GitHub was told of no deployment of this environment',
    todo: 'Name the environment exactly as deployments do'
   }));
   const { deploymentId, sha } = last;
   const said = {
    verdict: 'fail',
    deploymentId,
    environment: last.environment,
    sha,
    by: NOBODY,
    at
   };
   const facts = await (0, roll_back_facts.S)(ports, {
    said,
    expectedBy: NOBODY,
    hop: 0,
    allowed: true
   }, decide.h);
   return (0, answer.eO)({
    said,
    decision: (0, decide.h)(facts)
   });
  }
  var roll_back_options = __webpack_require__(98485);
  var believed = __webpack_require__(95390);
  var claims = __webpack_require__(39439);
  var config_source = __webpack_require__(49388);
  var deployments = __webpack_require__(78200);
  var report_text = __webpack_require__(74913);
  var terminal = __webpack_require__(69858);
  var fresh_settings = __webpack_require__(98579);
  ;
  async function rollBackAtTerminal({ config, environment }, world) {
   if (environment === undefined || !rollback_order.YR.test(environment)) throw new problem.A({
    what: 'There is no environment to look at',
    todo: 'Name it: --environment production'
   });
   const { client, repository } = await (0, terminal.Vd)(world, world.folder);
   const place = {
    path: config,
    workspace: world.folder
   };
   const source = (0, config_source.gitHubConfig)(client, {
    repository,
    defaultBranch: undefined
   }, place);
   const ports = {
    deployments: (0, deployments.gitHubDeployments)(client, {
     repository,
     believed: async ()=>(0, answer.Rn)(await (0, fresh_settings.d)(source), ({ config })=>(0, believed.withBot)(config.rollback.believe))
    }),
    claims: (0, claims.Z)(client, repository),
    settings: async ()=>(0, answer.Rn)(await (0, fresh_settings.d)(source), ({ config })=>(0, roll_back_options.j)(config.rollback, undefined)),
    clock: world.clock
   };
   const rehearsed = await rehearseRollBack(ports, environment);
   if (rehearsed.is === 'unknown') throw rehearsed.because;
   const { said, decision } = rehearsed.value;
   return {
    outputs: {},
    exitCode: 0,
    json: {
     deployment: said.deploymentId,
     sha: said.sha,
     decision
    },
    text: ()=>`${(0, report_text.Q)(wordsOf(rehearsed.value))}\nThis was a look: nothing was written or dispatched.`
   };
  }
  function wordsOf({ said, decision }) {
   const begin = (0, prose.c)`If a watch failed deployment ${said.deploymentId} of ${(0, prose.U)(said.environment)} now`;
   if ('because' in decision) return decision.is === 'needs-human' ? (0, prose.c)`${begin}, a human would be called. ${decision.because.says}` : (0, prose.c)`${begin}, nothing would be done. ${decision.because.says}`;
   const { target, targetDeployment, workflow } = decision.order;
   const back = (0, prose.c)`to commit ${(0, prose.U)(target)}, which deployment ${targetDeployment} brought`;
   return decision.is === 'dispatch' ? (0, prose.c)`${begin}, ${(0, prose.U)(workflow)} would be started, to go back ${back}.` : (0, prose.c)`${begin}, it would be recorded that ${(0, prose.U)(workflow)} could go back ${back}. Nothing would be dispatched until ${(0, prose.U)('rollback.mode')} is ${(0, prose.U)('live')}.`;
  }
 },
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
 79843: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   U: ()=>isNewer
  });
  const isNewer = (one, other)=>one.createdAt > other.createdAt || one.createdAt === other.createdAt && one.deploymentId > other.deploymentId;
 },
 20267: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>checkoutAt
  });
  var answer = __webpack_require__(86462);
  var problem = __webpack_require__(73965);
  var git = __webpack_require__(87121);
  ;
  function remoteOf(url) {
   const { host, path } = SPELLINGS.map((spelling)=>spelling.exec(url)?.groups).find(Boolean) ?? {};
   const [owner, name, ...more] = (path ?? '').replace(/\/+$/u, '').replace(/\.git$/u, '').split('/');
   if (host === undefined || more.length > 0) return undefined;
   if (!isName(owner) || !isName(name)) return undefined;
   return {
    host: host.toLowerCase(),
    owner,
    name
   };
  }
  const SPELLINGS = [
   /^(?:https?|ssh|git|git\+ssh):\/\/(?:[^@/\s]*@)?(?<host>[\w.-]+)(?::\d{1,5})?\/(?<path>[^\s?#]+)$/iu,
   /^(?:[^@/:\s]+@)?(?<host>[\w.-]{2,}):(?!\/\/)(?<path>[^\s:?#]+)$/iu
  ];
  const isName = (text)=>text !== undefined && /^[\w.-]{1,100}$/u.test(text) && !/^\.{1,2}$/u.test(text);
  ;
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
    const defaultBranch = await defaultBranchOf(folder);
    const remote = await remoteAt(folder);
    const changes = await (0, git.$Y)(folder, [
     'status',
     '--porcelain',
     '-z',
     '--untracked-files=no',
     '--ignore-submodules=all'
    ]);
    return (0, answer.eO)({
     root,
     headSha,
     ...branch === undefined ? undefined : {
      branch
     },
     ...defaultBranch === undefined ? undefined : {
      defaultBranch
     },
     ...remote === undefined ? undefined : {
      remote
     },
     isDirty: changes !== ''
    });
   } catch (error) {
    if (error instanceof problem.A) return (0, answer.L5)(error);
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
   if (head?.startsWith('origin/') === true) return head.slice('origin/'.length);
   for (const name of [
    'main',
    'master'
   ]){
    for (const ref of [
     `refs/remotes/origin/${name}`,
     `refs/heads/${name}`
    ]){
     if (await perhaps(folder, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      ref
     ]) !== undefined) return name;
    }
   }
   return undefined;
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
   return url === undefined ? undefined : remoteOf(url);
  }
  const line = async (folder, command)=>(await (0, git.$Y)(folder, command)).replace(/\r?\n$/u, '');
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
    GIT_NO_LAZY_FETCH: '1'
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
 96209: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BP: ()=>_domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.Is,
   Df: ()=>_domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.Df,
   PT: ()=>lineStart,
   aY: ()=>code,
   cZ: ()=>fromMarkerValue,
   lx: ()=>shortName,
   p7: ()=>markdownText,
   u: ()=>markerValue,
   xr: ()=>annotationText
  });
  var _domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84131);
  const NAME_POINTS = 160;
  function shortName(text) {
   const name = (0, _domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.Jj)((0, _domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.TN)((0, _domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text, NAME_POINTS * 8)).trim(), NAME_POINTS);
   return name === '' ? '(no name)' : name;
  }
  function code(text) {
   const name = shortName(text);
   return /[`|\\]|<!--|-->/.test(name) ? `<code>${html(name)}</code>` : `\`${name}\``;
  }
  const html = (text)=>(0, _domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text).replace(/[!-/:-@[-`{-~]/g, entity);
  const markdownText = (text)=>lineStart(withoutReferences((0, _domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text)).replace(/[\\|`*_[\]<>~&$]/g, (sign)=>SPELT[sign] ?? `\\${sign}`));
  const lineStart = (markdown)=>markdown.replace(/^\s{2,}/, ' ').replace(/^(\s?)([-+=#])/, '$1\\$2').replace(/^(\s?\d+)([.)])(?=\s|$)/, '$1\\$2');
  const cell = (text)=>markdownText(text).trim() || ' ';
  function fence(text) {
   const lines = manyLines(text);
   const longest = (lines.match(/`+/g) ?? []).reduce((length, run)=>Math.max(length, run.length), 2);
   const ticks = '`'.repeat(longest + 1);
   return `${ticks}text\n${lines}\n${ticks}`;
  }
  const markerValue = (text)=>encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[!'()*~-]/g, percent);
  function fromMarkerValue(value) {
   try {
    const text = decodeURIComponent(value);
    return markerValue(text) === value ? text : undefined;
   } catch  {
    return undefined;
   }
  }
  const annotationText = (text)=>(0, _domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.hw)(text).split('\n').map(_domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.Is).join('\n');
  const withoutReferences = (text)=>text.replace(/@(?=\S)/g, `@${PART}`).replace(/#(?=\w)/g, `#${PART}`).replace(/(?<=[a-z])-(?=\d)/gi, `-${PART}`).replace(/:(?=\/|[\w+-]+:)|(?<=mailto|xmpp):/gi, `:${PART}`).replace(/(?<=www)\./gi, `${PART}.`).replace(/(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/gi, (sha)=>sha.replace(/.{6}(?=.)/g, `$&${PART}`));
  const SPELT = {
   '\\': '&#92;',
   '|': '&#124;',
   $: '<span>$</span>'
  };
  const PART = '\u200b';
  const entity = (sign)=>`&#${sign.charCodeAt(0)};`;
  const percent = (sign)=>`%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
 },
 74913: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Q: ()=>text
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
  const text = (prose, dress = (name)=>name)=>(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.Df)(prose.map((part)=>typeof part === 'string' ? (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.BP)(part) : dress((0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.BP)((0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.lx)(part.name)))).join(''));
 },
 25779: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BP: ()=>newest,
   SN: ()=>wasEver,
   z1: ()=>isRollback
  });
  var _domain_environment_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79843);
  var _record_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50202);
  const newest = (deployments)=>deployments.reduce((last, one)=>last === undefined || (0, _domain_environment_deployment_js__WEBPACK_IMPORTED_MODULE_1__.U)(one, last) ? one : last, undefined);
  const wasEver = (deployment, words)=>(0, _record_line_js__WEBPACK_IMPORTED_MODULE_0__.M$)(deployment).some(({ word })=>words.has(word));
  function isRollback(deployment, deployments) {
   if (deployment.rollback !== undefined || wasEver(deployment, MARKED)) return true;
   return deployments.some((taken)=>{
    const order = (0, _record_line_js__WEBPACK_IMPORTED_MODULE_0__.M$)(taken).find(({ word })=>word === 'rolling-back');
    const target = deployments.find(({ deploymentId })=>deploymentId === order?.other);
    if (order === undefined || target?.sha !== deployment.sha || !(0, _domain_environment_deployment_js__WEBPACK_IMPORTED_MODULE_1__.U)(deployment, taken)) return false;
    const since = deployments.filter((one)=>one.sha === target.sha && (0, _domain_environment_deployment_js__WEBPACK_IMPORTED_MODULE_1__.U)(one, taken));
    return since.every((one)=>one === deployment || (0, _domain_environment_deployment_js__WEBPACK_IMPORTED_MODULE_1__.U)(one, deployment));
   });
  }
  const MARKED = new Set([
   'rollback'
  ]);
 },
 50202: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Dp: ()=>stateFor,
   Hh: ()=>parseRecord,
   IK: ()=>recordLine,
   M$: ()=>recordsOf
  });
  var _domain_rollback_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68057);
  var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28803);
  const DEEDS = [
   'rolling-back',
   'dispatched',
   'stood-down',
   'rolled-back',
   'not-rolled-back',
   'needs-human',
   'dry-run',
   'rollback',
   'promoting'
  ];
  const MOST_DESCRIPTION = 140;
  function recordLine({ word, runId, attempt, other }) {
   const parts = [
    `foreshock: ${word}`,
    `run ${runId}`,
    `attempt ${attempt}`
   ];
   return [
    ...parts,
    ...other === undefined ? [] : [
     `deployment ${other}`
    ]
   ].join(' · ');
  }
  function parseRecord(line) {
   const [, text, run, attempt, deployment] = LINE.exec(line) ?? [];
   const word = WORDS.find((known)=>known === text);
   if (word === undefined || !(0, _domain_rollback_order_js__WEBPACK_IMPORTED_MODULE_0__.eQ)(Number(run))) return undefined;
   const other = deployment === undefined ? {} : {
    other: Number(deployment)
   };
   return {
    word,
    runId: Number(run),
    attempt: Number(attempt),
    ...other
   };
  }
  const LINE = /^foreshock: ([a-z-]{1,20}) · run ([1-9]\d{0,14}) · attempt ([1-9]\d{0,3})(?: · deployment ([1-9]\d{0,14}))?$/u;
  const WORDS = [
   ..._domain_verdict_js__WEBPACK_IMPORTED_MODULE_1__.b,
   ...DEEDS
  ];
  const recordsOf = ({ statuses = [] })=>statuses.flatMap(({ isOurs, description, at })=>{
    const record = isOurs ? parseRecord(description) : undefined;
    return record === undefined ? [] : [
     {
      ...record,
      at
     }
    ];
   });
  function stateFor(word, now) {
   const state = STATES[word];
   if (state !== undefined) return state;
   return now === undefined || now === 'waiting' ? 'in_progress' : now;
  }
  const STATES = {
   pass: 'success',
   warn: 'success',
   fail: 'failure',
   'rolling-back': 'failure',
   dispatched: 'failure',
   'stood-down': 'failure',
   'rolled-back': 'inactive',
   'not-rolled-back': 'failure',
   'needs-human': 'failure'
  };
 }
};
