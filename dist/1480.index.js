export const id = 1480;
export const ids = [
 1480,
 8957,
 1826,
 606
];
export const modules = {
 21480: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   recordAtTerminal: ()=>recordAtTerminal
  });
  var _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73965);
  var _src_flows_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38381);
  var _src_ingest_present_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48141);
  var _src_ingest_trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32404);
  var _src_io_git_untracked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80606);
  var _src_io_runner_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67060);
  var _src_io_workspace_workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88957);
  var _outcomes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84195);
  var _terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69858);
  async function recordAtTerminal(asked, world) {
   if (asked.run === undefined) throw noRun();
   if (asked.run === 0) throw fromOne('--run');
   if (asked.attempt === 0) throw fromOne('--attempt');
   const setting = await (0, _terminal_js__WEBPACK_IMPORTED_MODULE_7__.$E)(asked, world, world.folder);
   const { store, runs, home, root, config } = setting;
   const self = runOf(asked, asked.run, {
    setting,
    now: world.clock.now()
   });
   if (setting.noRuns !== undefined) world.log.info(`Jobs and steps were not read from GitHub: ${setting.noRuns}.`);
   const { REPORT_FILES } = await Promise.all([
    __webpack_require__.e(7182),
    __webpack_require__.e(5075)
   ]).then(__webpack_require__.bind(__webpack_require__, 15075));
   const recorded = await (0, _src_flows_record_js__WEBPACK_IMPORTED_MODULE_1__.g1)({
    store,
    clock: world.clock,
    log: world.log,
    workspace: (0, _src_io_git_untracked_js__WEBPACK_IMPORTED_MODULE_3__.untrackedReports)((0, _src_io_workspace_workspace_js__WEBPACK_IMPORTED_MODULE_5__.workspaceAt)(root), root),
    ...runs === undefined ? {} : {
     runs
    }
   }, {
    home,
    self,
    selfIsSure: false,
    recorder: asked.job,
    reports: firstOf(asked.reports, config.record.reports, REPORT_FILES),
    artifacts: firstOf(asked.artifacts, config.record.artifacts),
    foreshock: _src_io_runner_version_js__WEBPACK_IMPORTED_MODULE_4__.x
   });
   return (0, _outcomes_js__WEBPACK_IMPORTED_MODULE_6__.P0)(recorded, {
    strict: asked.strict,
    notes: []
   });
  }
  const firstOf = (...lists)=>lists.find((list)=>list.length > 0) ?? [];
  function runOf(asked, runId, { setting, now }) {
   const { checkout, home } = setting;
   const sha = asked.sha ?? checkout?.headSha;
   if (sha === undefined) throw noCommit();
   if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha)) throw noSha(sha);
   const branch = asked.branch ?? checkout?.branch;
   return {
    ...(0, _src_ingest_present_js__WEBPACK_IMPORTED_MODULE_8__.E)({
     branch
    }),
    runId,
    attempt: asked.attempt,
    workflow: 'local',
    event: 'push',
    sha,
    status: 'in_progress',
    trust: (0, _src_ingest_trust_js__WEBPACK_IMPORTED_MODULE_2__.A)({
     event: 'push',
     branch,
     headRepository: home.repository
    }, home),
    witness: 'runner',
    observedAt: now
   };
  }
  const noRun = ()=>new _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: 'There is no run to record',
    todo: 'Name it: --run 4711 --attempt 1. To read this checkout as it is, use foreshock scan'
   });
  const fromOne = (option)=>new _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    where: `${option}:`,
    what: '"0" is no number of GitHub\'s',
    todo: 'They begin with 1'
   });
  const noSha = (sha)=>new _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    where: '--sha:',
    what: `"${sha}" is not the full name of a commit`,
    todo: 'Write all its 40 digits, as git rev-parse prints them'
   });
  const noCommit = ()=>new _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: 'The commit of the run is not known',
    todo: 'Name it with --sha, or run this in its checkout'
   });
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
 80606: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   untrackedReports: ()=>untrackedReports
  });
  var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87121);
  const PORTION = 500;
  function untrackedReports(workspace, folder) {
   return {
    async reports (patterns) {
     const found = await workspace.reports(patterns);
     if (found.is === 'unknown' || found.value.length === 0) return found;
     const tracked = await trackedAmong(found.value, folder);
     return {
      is: 'known',
      value: found.value.filter(({ path })=>!tracked.has(path))
     };
    }
   };
  }
  async function trackedAmong(files, folder) {
   const tracked = new Set();
   for(let start = 0; start < files.length; start += PORTION){
    const paths = files.slice(start, start + PORTION).map(({ path })=>path);
    for (const path of (await listed(folder, paths)))tracked.add(path);
   }
   return tracked;
  }
  const TRUSTING = [
   '-c',
   'safe.directory=*'
  ];
  async function listed(folder, paths) {
   try {
    const names = await (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.$Y)(folder, [
     ...TRUSTING,
     '--literal-pathspecs',
     'ls-files',
     '-z',
     '--',
     ...paths
    ]);
    return names.split('\0').filter((path)=>path !== '');
   } catch  {
    return [];
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
 },
 88957: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   workspaceAt: ()=>workspaceAt
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var answer = __webpack_require__(86462);
  var problem = __webpack_require__(73965);
  var config_glob = __webpack_require__(12578);
  ;
  function reportFile({ real, ...facts }) {
   const { path } = facts;
   return {
    ...facts,
    open: ()=>contents(path, real)
   };
  }
  const MOST_BYTES = 500_000_000;
  const READ_ONLY = promises_.constants.O_RDONLY | orNothing(promises_.constants.O_NOFOLLOW) | orNothing(promises_.constants.O_NONBLOCK);
  function orNothing(flag) {
   return flag ?? 0;
  }
  async function* contents(path, real) {
   const file = await (0, promises_.open)(real, READ_ONLY).catch((cause)=>{
    throw new problem.A({
     what: 'The report could not be opened',
     where: path,
     todo: 'Check that it is still there',
     cause
    });
   });
   try {
    const facts = await file.stat();
    if (!facts.isFile()) throw new problem.A({
     what: 'The report is not a regular file',
     where: path
    });
    if (facts.size > MOST_BYTES) throw tooLarge(path, facts.size);
    let read = 0;
    for await (const chunk of chunksOf(file)){
     read += chunk.length;
     if (read > MOST_BYTES) throw tooLarge(path, read);
     yield chunk;
    }
   } finally{
    await file.close();
   }
  }
  async function* chunksOf(file) {
   for(;;){
    const { bytesRead, buffer } = await file.read(new Uint8Array(CHUNK), 0, CHUNK);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
   }
  }
  const CHUNK = 65_536;
  const tooLarge = (path, bytes)=>new problem.A({
    what: `The report is larger than 500 MB (${Math.round(bytes / 1e6)} MB or more)`,
    where: path,
    todo: 'Leave the captured output out of the report, or split it'
   });
  var walk = __webpack_require__(47107);
  ;
  function workspaceAt(root) {
   return {
    reports: async (patterns)=>{
     try {
      return await reportsIn(await (0, promises_.realpath)(root), patterns);
     } catch (cause) {
      if (cause instanceof problem.A) return (0, answer.L5)(cause);
      return (0, answer.L5)(new problem.A({
       what: 'The workspace could not be searched for test reports',
       where: root,
       todo: 'Check that the folder exists and that this user may read it',
       cause
      }));
     }
    }
   };
  }
  const MOST_FILES = 2000;
  async function reportsIn(root, patterns) {
   const matches = (0, config_glob._I)(patterns);
   const files = [];
   const entries = await (0, walk.G)(root, patterns.filter((pattern)=>!pattern.startsWith('!')).map(walk.y));
   for (const path of entries){
    if (!matches(path)) continue;
    const real = await realFileInside(root, path);
    if (real === undefined) continue;
    if (files.length === MOST_FILES) return (0, answer.L5)(tooManyFiles());
    const { size, mtimeMs } = await (0, promises_.stat)(real);
    files.push(reportFile({
     path,
     real,
     bytes: size,
     modifiedAt: mtimeMs
    }));
   }
   return (0, answer.eO)(files);
  }
  async function realFileInside(root, path) {
   try {
    const real = await (0, promises_.realpath)((0, external_node_path_.join)(root, path));
    if (!real.startsWith((0, external_node_path_.join)(root, '/'))) return undefined;
    return (await (0, promises_.stat)(real)).isFile() ? real : undefined;
   } catch  {
    return undefined;
   }
  }
  const tooManyFiles = ()=>new problem.A({
    what: `More than ${MOST_FILES.toLocaleString('en')} files match the patterns for test reports, so none was read`,
    todo: 'Name the folders of the reports in the `reports` input'
   });
 }
};
