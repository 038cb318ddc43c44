export const id = 9858;
export const ids = [
 9858,
 1826
];
export const modules = {
 30897: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   KP: ()=>configOfCheckout,
   iz: ()=>configAtTerminal
  });
  var _src_config_extends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96093);
  var _src_config_located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95454);
  var _src_domain_answer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86462);
  var _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73965);
  var _src_io_git_local_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94745);
  var _config_in_force_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64680);
  var _config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74616);
  async function configAtTerminal(place, gitHub, { log }) {
   const local = {
    inForce: ()=>configOfCheckout(place)
   };
   const found = gitHub === undefined ? await withoutGitHub(local) : await (0, _config_in_force_js__WEBPACK_IMPORTED_MODULE_4__.x)({
    ...local,
    shared: await sharedFrom(gitHub)
   }, {
    home: gitHub.repository,
    path: place.path,
    log
   });
   if (found.is === 'unknown') throw found.because;
   const { whole, alone } = found.value;
   if (whole.ok) return whole.config.config;
   if (alone === undefined) throw (0, _src_config_located_js__WEBPACK_IMPORTED_MODULE_1__.Zw)(whole);
   log.warn(`Only the settings of this checkout hold: a file that they build on was not read.\n${(0, _src_config_located_js__WEBPACK_IMPORTED_MODULE_1__.fz)(whole)}`);
   return alone.config;
  }
  async function configOfCheckout(place) {
   const found = await (0, _src_io_git_local_config_js__WEBPACK_IMPORTED_MODULE_3__.a)(place).inForce();
   const isMissing = found.is === 'known' && found.value === undefined;
   if (!isMissing || place.path === _src_config_extends_js__WEBPACK_IMPORTED_MODULE_0__.HZ) return found;
   return (0, _src_domain_answer_js__WEBPACK_IMPORTED_MODULE_6__.L5)(new _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.A({
    where: place.path,
    what: 'There is no such configuration file',
    todo: 'Name it as it lies in the checkout, or leave --config out'
   }));
  }
  async function withoutGitHub(local) {
   return (0, _src_domain_answer_js__WEBPACK_IMPORTED_MODULE_6__.Rn)(await local.inForce(), (own)=>{
    const alone = _config_js__WEBPACK_IMPORTED_MODULE_5__.$.inForce(own);
    const link = own === undefined ? undefined : _config_js__WEBPACK_IMPORTED_MODULE_5__.$.link(own);
    if (link === undefined || !alone.ok) return {
     whole: alone
    };
    return {
     whole: link.refuse(NOT_ASKED),
     alone: alone.config
    };
   });
  }
  const NOT_ASKED = {
   message: 'extends names a file that is not read without a token and a repository.',
   todo: 'Set GITHUB_TOKEN, and GITHUB_REPOSITORY outside a checkout'
  };
  const MOST_REQUESTS = 12;
  async function sharedFrom(gitHub) {
   const [{ gitHubClient }, { sharedFile }] = await Promise.all([
    Promise.all([
     __webpack_require__.e(4119),
     __webpack_require__.e(4239),
     __webpack_require__.e(9133)
    ]).then(__webpack_require__.bind(__webpack_require__, 19133)),
    __webpack_require__.e(3610).then(__webpack_require__.bind(__webpack_require__, 31229))
   ]);
   const client = gitHubClient({
    ...gitHub,
    requests: MOST_REQUESTS
   });
   return (file)=>sharedFile(client, file);
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
  var git_checkout = __webpack_require__(97357);
  var remote = __webpack_require__(38515);
  var config_at_terminal = __webpack_require__(30897);
  var stores = __webpack_require__(1826);
  ;
  const MOST_REQUESTS = 60;
  async function settleAtTerminal(asked, world, folder) {
   const found = await (0, git_checkout.G)(folder);
   const checkout = found.is === 'known' ? found.value : undefined;
   const root = checkout?.root ?? folder;
   const repository = nameOf(checkout, world);
   const token = tokenAtTerminal(world);
   const apiUrl = apiUrlFor(checkout, world);
   const gitHub = repository === undefined || token === undefined || apiUrl === undefined ? undefined : {
    ...world,
    repository,
    token,
    apiUrl
   };
   const settings = await (0, config_at_terminal.iz)({
    path: asked.config,
    workspace: root
   }, gitHub, world);
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
    noRuns: whyNot({
     repository,
     token,
     apiUrl,
     checkout
    })
   };
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
   const apiUrl = apiUrlFor(checkout, world);
   if (repository === undefined || token === undefined || apiUrl === undefined) throw new problem.A({
    what: `GitHub cannot be asked: ${whyNot({
     repository,
     token,
     apiUrl,
     checkout
    }) ?? ''}`,
    ...repository === undefined ? {
     todo: 'Set GITHUB_REPOSITORY and GITHUB_TOKEN'
    } : {}
   });
   const { gitHubClient } = await Promise.all([
    __webpack_require__.e(4119),
    __webpack_require__.e(4239),
    __webpack_require__.e(9133)
   ]).then(__webpack_require__.bind(__webpack_require__, 19133));
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
  function apiUrlFor(checkout, { variables }) {
   return apiUrlIn(variables) ?? (0, remote.p)(checkout?.remote?.host ?? 'github.com');
  }
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
  const ASK_FOR_TOKEN = 'Set GITHUB_TOKEN to one that may read Actions';
  function whyNot({ repository, token, apiUrl, checkout }) {
   if (checkout === undefined && repository === undefined) return 'this folder is no git checkout';
   if (repository === undefined) return 'this checkout has no remote on GitHub';
   if (apiUrl === undefined) {
    const host = checkout?.remote?.host ?? '';
    return `the remote is on ${host}. Where that is GitHub Enterprise Server, set GITHUB_API_URL to https://${host}/api/v3`;
   }
   return token === undefined ? `there is no token. ${ASK_FOR_TOKEN}` : undefined;
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
    if (facts.size > MOST_BYTES) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.L5)(refusal(path, `is larger than ${MOST_BYTES / 1e6} MB`, 'Take out what is no setting'));
    const text = utf8(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(expected));
    if (text === undefined) return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.L5)(refusal(path, 'is no UTF-8', 'Save it as UTF-8'));
    return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.eO)({
     path,
     text,
     at: 'the working tree'
    });
   } catch (cause) {
    if ((0, _store_because_js__WEBPACK_IMPORTED_MODULE_3__.$N)(cause) === 'ENOENT') return orDangling(workspace, path);
    return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.L5)(new _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.A({
     where: path,
     what: 'The configuration could not be read',
     cause
    }));
   }
  }
  async function orDangling(workspace, path) {
   const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path)).catch(()=>undefined);
   return facts?.isSymbolicLink() === true ? (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.L5)(refusal(path, 'is a link')) : (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.eO)(undefined);
  }
  const MOST_BYTES = 1_000_000;
  const refusal = (path, how, todo = 'Put the file itself in its place')=>new _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.A({
    where: path,
    what: `The configuration ${how}`,
    todo
   });
  function utf8(bytes) {
   try {
    return new TextDecoder('utf-8', {
     fatal: true,
     ignoreBOM: true
    }).decode(bytes);
   } catch  {
    return undefined;
   }
  }
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
 }
};
