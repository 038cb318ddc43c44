export const id = 7497;
export const ids = [
 7497,
 8957,
 1826,
 606
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
   V: ()=>gitHubAtTerminal,
   $: ()=>settleAtTerminal
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
  var config = __webpack_require__(58324);
  var stores = __webpack_require__(1826);
  ;
  const MOST_REQUESTS = 60;
  async function settleAtTerminal(asked, world, folder) {
   const found = await (0, git_checkout.G)(folder);
   const checkout = found.is === 'known' ? found.value : undefined;
   const root = checkout?.root ?? folder;
   const settings = await configAt(asked.config, root);
   const repository = nameOf(checkout, world);
   const token = firstOf(world.variables['GITHUB_TOKEN'], world.variables['GH_TOKEN']);
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
   const token = firstOf(world.variables['GITHUB_TOKEN'], world.variables['GH_TOKEN']);
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
 77497: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   scanCheckout: ()=>scanCheckout
  });
  var external_node_path_ = __webpack_require__(76760);
  var outcomes = __webpack_require__(84195);
  var terminal = __webpack_require__(69858);
  var prose = __webpack_require__(17269);
  var recording = __webpack_require__(63769);
  var combine = __webpack_require__(39047);
  var merge = __webpack_require__(73906);
  var segment = __webpack_require__(7583);
  var sha256 = __webpack_require__(93543);
  var change = __webpack_require__(40604);
  var present = __webpack_require__(48141);
  var run = __webpack_require__(54835);
  var judge = __webpack_require__(61912);
  var detect = __webpack_require__(76667);
  var observe = __webpack_require__(66224);
  var record = __webpack_require__(38381);
  var told = __webpack_require__(56418);
  ;
  const MOST_COMMITS = 500;
  const MOST_RUNS = 30;
  const MOST_RUNS_WITH_JOBS = 10;
  async function scan(ports, scanning) {
   const { store, log } = ports;
   log.progress('Reading the history …');
   const kept = await (0, record.Y7)(store, scanning.home);
   log.progress('Reading commits …');
   const commits = await recentCommits(ports);
   log.progress('Reading test reports …');
   const local = await localRun(ports, scanning);
   log.progress('Asking GitHub for runs …');
   const remote = await remoteRuns(ports, scanning);
   const isNew = !kept.tables.runs.numbers('runId').includes(local.run?.runId ?? -1);
   const changes = newChanges(commits.found, {
    scanning,
    clock: ports.clock,
    kept: kept.tables
   });
   const seen = (0, merge.YE)([
    isNew ? local.rows : recording.c,
    remote.rows,
    changes
   ]);
   const appended = isEmpty(seen) ? undefined : await keep(ports, scanning, seen);
   const tables = (0, combine.oR)(kept.tables, seen);
   const judged = local.run ?? newestFinished(remote.rows);
   const unread = local.unreadable.map(({ path, because })=>(0, prose.c)`${(0, prose.U)(path)} could not be read: ${(0, told.E)(because.what)}.`);
   return {
    commits: commits.found,
    tests: local.rows.tests,
    reportFiles: local.files,
    unreadable: local.unreadable,
    runs: remote.rows.runs,
    problems: {
     commits: commits.problems,
     reports: local.problems,
     runs: remote.problems
    },
    appended,
    history: {
     ...kept,
     tables
    },
    judged,
    verdict: verdictOf({
     tables,
     judged,
     options: scanning.options,
     silence: {
      rules: scanning.silence,
      now: ports.clock.now()
     },
     notes: kept.notes,
     unread
    })
   };
  }
  function verdictOf({ judged, notes, unread, ...history }) {
   const unseen = [
    ...notes.map(told.E),
    ...unread
   ];
   if (judged !== undefined) return (0, detect.o)({
    ...history,
    judged,
    unseen
   });
   if (unread.length === 0) return undefined;
   const none = {
    all: 0,
    failed: 0
   };
   return (0, judge.S)({
    findings: [],
    jobs: none,
    tests: none,
    earlierRuns: 0,
    unseen
   });
  }
  async function recentCommits({ changes }) {
   if (changes === undefined) return {
    found: [],
    problems: []
   };
   const recent = await changes.recent('HEAD', MOST_COMMITS);
   return recent.is === 'known' ? {
    found: recent.value,
    problems: []
   } : {
    found: [],
    problems: [
     recent.because
    ]
   };
  }
  async function localRun({ workspace, clock }, scanning) {
   const files = await workspace.reports(scanning.reports);
   const nothing = {
    run: undefined,
    rows: recording.c,
    files: 0,
    unreadable: [],
    problems: []
   };
   if (files.is === 'unknown') return {
    ...nothing,
    problems: [
     files.because
    ]
   };
   const trust = localTrust(scanning);
   const observedAt = clock.now();
   const { readReports } = await Promise.all([
    __webpack_require__.e(7182),
    __webpack_require__.e(5075),
    __webpack_require__.e(3260)
   ]).then(__webpack_require__.bind(__webpack_require__, 43260));
   const read = await readReports(files.value, {
    runId: 0,
    attempt: 1,
    trust,
    observedAt,
    origin: 'workspace'
   });
   const found = [
    ...read.tests
   ];
   if (found.length === 0) return {
    ...nothing,
    unreadable: read.unreadable
   };
   const runId = idOf(scanning.headSha, found);
   const hasFailed = found.some(({ outcome })=>outcome === 'failed' || outcome === 'error');
   const run = {
    ...(0, present.E)({
     branch: scanning.branch
    }),
    runId,
    attempt: 1,
    runNumber: Math.floor(observedAt / 1000),
    workflow: 'local',
    event: 'local',
    sha: scanning.headSha,
    status: 'completed',
    conclusion: hasFailed ? 'failure' : 'success',
    startedAt: observedAt,
    trust,
    witness: 'report',
    observedAt
   };
   const tests = found.map((test)=>({
     ...test,
     runId
    }));
   return {
    run,
    rows: {
     ...recording.c,
     runs: [
      run
     ],
     tests
    },
    files: read.files.length,
    unreadable: read.unreadable,
    problems: []
   };
  }
  const localTrust = ({ branch, home })=>branch !== undefined && branch === home.defaultBranch ? 'default' : 'branch';
  function idOf(sha, tests) {
   const said = tests.map(({ suite, className, name, outcome, durationMs, tries })=>[
     suite,
     className,
     name,
     outcome,
     durationMs,
     tries
    ]);
   return Number.parseInt((0, sha256.s)(new TextEncoder().encode(JSON.stringify([
    sha,
    said
   ]))).slice(0, 12), 16);
  }
  async function remoteRuns({ runs, clock }, { home }) {
   if (runs === undefined) return {
    rows: recording.c,
    problems: []
   };
   const listing = await runs.recentRuns(MOST_RUNS);
   if (listing.is === 'unknown') return {
    rows: recording.c,
    problems: [
     listing.because
    ]
   };
   const listed = (0, run.H)(listing.value.items, {
    observedAt: clock.now(),
    witness: 'api',
    ...home
   }).runs;
   const seen = await Promise.all(listed.slice(0, MOST_RUNS_WITH_JOBS).map((run)=>(0, observe.gf)({
     runs,
     clock,
     home
    }, run)));
   const rows = (0, merge.YE)([
    {
     ...recording.c,
     runs: listed
    },
    ...seen.map((one)=>one.rows)
   ]);
   return {
    rows,
    problems: seen.flatMap(({ unseen })=>unseen).slice(0, 3)
   };
  }
  function newChanges(commits, { scanning, clock, kept }) {
   const known = new Set(Array.from(kept.changes, ({ sha })=>sha));
   const observation = {
    trust: localTrust(scanning),
    witness: 'git',
    observedAt: clock.now()
   };
   const changes = commits.filter(({ sha })=>!known.has(sha)).map((commit)=>(0, change.f)(commit, observation));
   return {
    ...recording.c,
    changes
   };
  }
  const isEmpty = (rows)=>Object.values(rows).every((table)=>table.length === 0);
  async function keep({ store, clock }, { home, foreshock }, rows) {
   const local = rows.runs.find(({ event })=>event === 'local');
   const now = clock.now();
   const about = {
    runId: local?.runId ?? 0,
    attempt: 1,
    recorder: `scan ${now}`,
    repositoryId: home.repositoryId,
    createdAt: now
   };
   return store.append((0, segment.ug)({
    rows,
    about,
    foreshock
   }));
  }
  const newestFinished = ({ runs, jobs })=>runs.filter((run)=>run.status === 'completed' && jobs.some(({ runId, attempt })=>runId === run.runId && attempt === run.attempt)).sort((one, other)=>other.runId - one.runId || other.attempt - one.attempt)[0];
  var silence = __webpack_require__(2368);
  var external_node_child_process_ = __webpack_require__(31421);
  var promises_ = __webpack_require__(51455);
  var answer = __webpack_require__(86462);
  var problem = __webpack_require__(73965);
  var git = __webpack_require__(87121);
  ;
  const LOG_FORMAT = 'commit %H %at %ct %P';
  function commitReader() {
   const commits = [];
   let rest = '';
   const takeField = (field)=>{
    const header = HEADER.exec(field);
    if (header !== null) commits.push(commitOf(header));
    else addNumbers(commits.at(-1), NUMBERS.exec(field));
   };
   return {
    take: (text)=>{
     const fields = (rest + text).split('\0');
     rest = fields.pop() ?? '';
     for (const field of fields)takeField(field);
    },
    end: ()=>{
     takeField(rest);
     rest = '';
     return commits;
    }
   };
  }
  const HEADER = /^\n?commit ([0-9a-f]{40,64}) (-?\d+) (-?\d+) ?([0-9a-f ]*)$/u;
  const NUMBERS = /^\s*(\d+|-)\t(\d+|-)\t/u;
  const commitOf = ([, sha = '', authored, committed, parents = ''])=>({
    sha,
    parents: parents.split(' ').filter((parent)=>parent !== ''),
    authoredAt: Number(authored) * 1000,
    committedAt: Number(committed) * 1000,
    files: 0,
    linesAdded: 0,
    linesDeleted: 0
   });
  function addNumbers(commit, numbers) {
   if (commit === undefined || numbers === null) return;
   const [added, deleted] = [
    numbers[1],
    numbers[2]
   ].map((text)=>Number(text === '-' ? 0 : text));
   commit.files = (commit.files ?? 0) + 1;
   commit.linesAdded = (commit.linesAdded ?? 0) + (added ?? 0);
   commit.linesDeleted = (commit.linesDeleted ?? 0) + (deleted ?? 0);
  }
  ;
  function gitChanges(folder) {
   return {
    change: async (sha)=>{
     if (!/^[0-9a-f]{7,64}$/u.test(sha)) return (0, answer.L5)(noSuchCommit(sha));
     const read = await answered(()=>commits(folder, sha, 1));
     if (read.is === 'unknown') return read;
     const [commit] = read.value;
     return commit === undefined ? (0, answer.L5)(noSuchCommit(sha)) : (0, answer.eO)(commit);
    },
    recent: (ref, limit)=>answered(()=>commits(folder, ref, Math.max(1, Math.trunc(limit))))
   };
  }
  async function commits(folder, ref, limit) {
   const command = [
    ...git.N2,
    'log',
    `--max-count=${limit}`,
    '-z',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--no-show-signature',
    '--no-mailmap',
    '--no-notes',
    '--no-renames',
    '--ignore-submodules=all',
    '--diff-merges=first-parent',
    '--numstat',
    `--format=${LOG_FORMAT}`,
    '--end-of-options',
    ref,
    '--'
   ];
   const child = (0, external_node_child_process_.spawn)('git', command, {
    cwd: folder,
    env: (0, git.cA)(),
    stdio: [
     'ignore',
     'pipe',
     'pipe'
    ],
    windowsHide: true
   });
   const patience = setTimeout(()=>child.kill(), PATIENCE_MS);
   const reader = commitReader();
   let complaints = '';
   child.stderr.setEncoding('utf8').on('data', (text)=>{
    complaints = (complaints + text).slice(0, 10_000);
   });
   child.stdout.setEncoding('utf8').on('data', (text)=>{
    reader.take(text);
   });
   try {
    await new Promise((done, reject)=>{
     child.on('error', (error)=>reject((0, git.Zw)({
       folder,
       error,
       stderr: complaints
      })));
     child.on('close', (code, signal)=>{
      if (code === 0) done();
      else reject((0, git.Zw)({
       folder,
       error: killedBy(signal, code),
       stderr: complaints
      }));
     });
    });
   } finally{
    clearTimeout(patience);
   }
   const read = reader.end();
   const cutEdge = await boundaryOf(folder);
   if (read.some(({ sha })=>cutEdge.has(sha))) throw shallow(folder, limit);
   return read;
  }
  const PATIENCE_MS = 120_000;
  const killedBy = (signal, code)=>Object.assign(new Error(`git log ended with ${signal ?? `code ${code ?? 'unknown'}`}`), {
    killed: signal !== null
   });
  async function boundaryOf(folder) {
   const path = (await (0, git.$Y)(folder, [
    'rev-parse',
    '--git-path',
    'shallow'
   ])).replace(/\n$/u, '');
   const text = await (0, promises_.readFile)((0, external_node_path_.resolve)(folder, path), 'utf8').catch(()=>'');
   return new Set(text.split('\n').filter((line)=>line !== ''));
  }
  async function answered(ask) {
   try {
    return (0, answer.eO)(await ask());
   } catch (error) {
    if (error instanceof problem.A) return (0, answer.L5)(error);
    throw error;
   }
  }
  const noSuchCommit = (sha)=>new problem.A({
    what: `\`${sha.slice(0, 64)}\` is not a commit of this checkout`,
    todo: 'Pass the full name of a commit'
   });
  const shallow = (folder, limit)=>new problem.A({
    what: `The checkout is shallow: its history ends before the ${limit === 1 ? 'commit' : `${limit} commits`} asked for`,
    where: folder,
    todo: 'Check out the whole history: `actions/checkout` with `fetch-depth: 0`, or `git fetch --unshallow`'
   });
  var untracked = __webpack_require__(80606);
  var version = __webpack_require__(67060);
  var workspace = __webpack_require__(88957);
  var json = __webpack_require__(47912);
  var must_be_folder = __webpack_require__(5735);
  var harmless = __webpack_require__(84131);
  var counted = __webpack_require__(92009);
  var numbers = __webpack_require__(70650);
  var report_terminal = __webpack_require__(24834);
  ;
  function scanText(scanned, { setting, colours }) {
   const topics = [
    [
     'Git',
     gitLines(scanned, setting)
    ],
    [
     'Tests',
     testLines(scanned)
    ],
    [
     'Runs',
     runLines(scanned, setting)
    ],
    [
     'History',
     historyLines(scanned, setting)
    ]
   ];
   const lines = topics.flatMap(([topic, [first = '', ...more]])=>[
     `${bold(topic.padEnd(8), colours)} ${first}`,
     ...more.map((line)=>`${' '.repeat(9)}${line}`)
    ]);
   const { verdict, judged } = scanned;
   if (verdict === undefined) return lines.join('\n');
   const what = judged === undefined || judged.event === 'local' ? 'The tests at hand' : `Run ${judged.runId} of ${(0, harmless.Is)(judged.workflow)}`;
   return [
    ...lines,
    '',
    `${what}: ${(0, report_terminal.F)(verdict, {
     colour: colours
    })}`
   ].join('\n');
  }
  const bold = (text, colours)=>colours ? `\u001b[1m${text}\u001b[22m` : text;
  function gitLines({ commits, problems }, { checkout, noCheckout }) {
   if (checkout === undefined) return noGitLines(noCheckout);
   const where = `${(0, harmless.Is)(checkout.branch ?? 'a commit without a branch')} at ${checkout.headSha.slice(0, 7)}`;
   const dirty = checkout.isDirty ? ', with uncommitted changes' : '';
   const lines = commits.reduce((sum, { linesAdded = 0, linesDeleted = 0 })=>sum + linesAdded + linesDeleted, 0);
   return [
    `${where}${dirty}`,
    ...commits.length === 0 ? [
     'no commit could be read'
    ] : [
     `${(0, counted.h)(commits.length, 'commit')}${daysOf(commits)} read, ${(0, counted.h)(lines, 'line')} changed`
    ],
    ...scan_text_told(problems.commits)
   ];
  }
  function noGitLines(why) {
   const what = lowerFirst(why?.what ?? 'there is no checkout');
   const isOutside = what.includes('not in a git repository');
   return [
    `not read: ${what}.`,
    ...isOutside || why?.todo === undefined ? [] : [
     `${why.todo}.`
    ]
   ];
  }
  const lowerFirst = (text)=>`${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
  const scan_text_told = (problems)=>problems.map(({ message })=>`! ${(0, harmless.Is)(message)}`);
  function daysOf(commits) {
   const times = commits.flatMap(({ committedAt })=>committedAt === undefined ? [] : [
     committedAt
    ]);
   if (times.length === 0) return '';
   const [first, last] = [
    day(Math.min(...times)),
    day(Math.max(...times))
   ];
   return first === last ? ` of ${first}` : ` from ${first} to ${last}`;
  }
  const day = (ms)=>new Date(ms).toISOString().slice(0, 10);
  const MOST_NAMED = 5;
  function testLines({ tests, reportFiles, unreadable, problems }) {
   const broken = [
    ...unreadable.map(({ path, because })=>`! ${(0, harmless.Is)(path)}: ${(0, harmless.Is)(lowerFirst(because.what))}.`),
    ...scan_text_told(problems.reports)
   ];
   if (tests.length === 0) return broken.length === 0 ? NO_REPORTS : [
    'no result could be read',
    ...broken
   ];
   const of = (...outcomes)=>tests.filter(({ outcome })=>outcomes.includes(outcome));
   const failed = of('failed', 'error');
   return [
    `${(0, counted.h)(tests.length, 'result')} in ${(0, counted.h)(reportFiles, 'report')}: ${number(of('passed').length)} passed, ${number(failed.length)} failed, ${number(of('skipped').length)} skipped`,
    ...failed.slice(0, MOST_NAMED).map((test)=>`✗ ${nameOf(test)}`),
    ...failed.length > MOST_NAMED ? [
     `  and ${number(failed.length - MOST_NAMED)} more`
    ] : [],
    ...slowest(tests),
    ...broken
   ];
  }
  const NO_REPORTS = [
   'no test report found. Let your tests write one into test-results/, and scan again:',
   '  jest    --reporters=default --reporters=jest-junit (with JEST_JUNIT_OUTPUT_DIR=test-results)',
   '  vitest  --reporter=junit --outputFile=test-results/junit.xml',
   '  pytest  --junitxml=test-results/junit.xml',
   '  go      go test -json ./... > test-results/go-test.json',
   '  Gradle and Maven write them by themselves. Elsewhere: --reports "path/**/*.xml"'
  ];
  function slowest(tests) {
   const timed = tests.flatMap((test)=>test.durationMs === undefined ? [] : [
     {
      test,
      ms: test.durationMs
     }
    ]);
   const [worst] = timed.toSorted((one, other)=>other.ms - one.ms);
   if (worst === undefined) return [];
   const total = timed.reduce((sum, { ms })=>sum + ms, 0);
   return [
    `${(0, numbers.xP)({
     value: total,
     unit: 'ms'
    })} in all; the slowest took ${(0, numbers.xP)({
     value: worst.ms,
     unit: 'ms'
    })}: ${nameOf(worst.test)}`
   ];
  }
  const nameOf = ({ suite, name })=>{
   const whole = suite === '' || name.startsWith(suite) ? name : `${suite} › ${name}`;
   return (0, harmless.Is)(whole.length > 100 ? `${whole.slice(0, 99)}…` : whole);
  };
  function runLines({ runs, history, problems }, { noRuns }) {
   if (noRuns !== undefined) return [
    `not read: ${noRuns}.`
   ];
   if (runs.length === 0) return [
    problems.runs.length === 0 ? 'none found on GitHub' : 'not read',
    ...scan_text_told(problems.runs)
   ];
   const jobs = (0, counted.h)(history.tables.jobs.length, 'job');
   return [
    `the newest ${number(runs.length)} on GitHub${endings(runs)}; ${jobs} known`,
    ...scan_text_told(problems.runs)
   ];
  }
  function endings(runs) {
   const finished = runs.filter(({ conclusion })=>conclusion !== undefined);
   const good = finished.filter(({ conclusion })=>conclusion === 'success').length;
   return finished.length === 0 ? '' : `: ${number(good)} of ${number(finished.length)} finished ones succeeded`;
  }
  function historyLines({ history, appended }, { store }) {
   const { runs, tests, changes } = (0, outcomes.$e)(history.tables);
   const kept = appended === undefined ? 'nothing new' : appended.is === 'stored' ? 'kept' : `not kept: ${'because' in appended ? appended.because : 'it was there'}`;
   return [
    `${store.place} (${kept})`,
    `${(0, counted.h)(runs, 'run')}, ${(0, counted.h)(tests, 'test result')}, ${(0, counted.h)(changes, 'commit')}`,
    ...history.notes.map((note)=>`! ${(0, harmless.Is)(note)}`)
   ];
  }
  const number = (count)=>count.toLocaleString('en');
  ;
  async function scanCheckout(asked, world) {
   const folder = (0, external_node_path_.resolve)(world.folder, asked.path ?? '.');
   await (0, must_be_folder.X)(folder);
   const setting = await (0, terminal.$)(asked, world, folder);
   const { store, root, checkout, home, config, runs } = setting;
   const { REPORT_FILES } = await Promise.all([
    __webpack_require__.e(7182),
    __webpack_require__.e(5075)
   ]).then(__webpack_require__.bind(__webpack_require__, 15075));
   const scanned = await scan({
    store,
    workspace: (0, untracked.untrackedReports)((0, workspace.workspaceAt)(root), root),
    clock: world.clock,
    log: world.log,
    ...checkout === undefined ? {} : {
     changes: gitChanges(root)
    },
    ...runs === undefined ? {} : {
     runs
    }
   }, {
    home,
    headSha: checkout?.headSha ?? '0'.repeat(40),
    ...checkout?.branch === undefined ? {} : {
     branch: checkout.branch
    },
    reports: [
     asked.reports,
     config.record.reports,
     REPORT_FILES
    ].find((list)=>list.length > 0) ?? [],
    options: config.detect,
    silence: (0, silence.D)(config.findings),
    foreshock: version.x
   });
   world.log.progress('');
   return outcomeOf(scanned, {
    setting,
    failOn: asked['fail-on']
   });
  }
  function outcomeOf(scanned, { setting, failOn }) {
   const { verdict, commits, tests, reportFiles, unreadable, runs, history, problems } = scanned;
   return {
    outputs: {},
    exitCode: verdict === undefined ? 0 : (0, outcomes.yL)(verdict, {
     failOn
    }).exitCode,
    json: {
     root: setting.root,
     repository: setting.home.repository,
     head: setting.checkout?.headSha,
     branch: setting.checkout?.branch,
     commits: commits.length,
     reports: {
      files: reportFiles,
      tests: tests.length,
      unreadable: unreadable.map(({ path })=>path)
     },
     runs: runs.length,
     notRead: [
      setting.noCheckout?.message,
      setting.noRuns,
      ...Object.values(problems).flatMap((those)=>those.map(({ message })=>message))
     ].filter((why)=>why !== undefined),
     history: {
      place: setting.store.place,
      rows: (0, outcomes.$e)(history.tables)
     },
     verdict: verdict === undefined ? undefined : (0, json.a)(verdict)
    },
    text: ({ colours })=>scanText(scanned, {
      setting,
      colours
     })
   };
  }
 },
 76667: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   o: ()=>detect_detect,
   C: ()=>jobToJudge
  });
  var prose = __webpack_require__(17269);
  var job_past = __webpack_require__(78762);
  var regimes = __webpack_require__(40186);
  var student_t = __webpack_require__(7519);
  var in_words = __webpack_require__(95894);
  var words = __webpack_require__(53154);
  ;
  const LEAST_BASE = 8;
  const MOST_BASE = 60;
  const CONFIDENCE = 0.95;
  const LEAST_OF_TODAY = 5;
  const LEAST_SHARE = 0.02;
  function baseComparison(tables, judged) {
   const jobs = (0, job_past.I1)(tables, judged, {
    most: MOST_BASE
   });
   if (jobs === undefined || !jobs.run.event.startsWith('pull_request')) return [];
   const timed = jobs.pasts.filter(({ job, earlier })=>isTimed(job) && earlier.length >= LEAST_BASE);
   const now = timed.reduce((sum, { job })=>sum + ((0, job_past.gM)(job) ?? 0), 0);
   const totals = new Map();
   for (const { earlier } of timed){
    for (const { job } of earlier){
     const total = totals.get(job.runId) ?? {
      ms: 0,
      jobs: 0
     };
     if (isTimed(job)) totals.set(job.runId, {
      ms: total.ms + ((0, job_past.gM)(job) ?? 0),
      jobs: total.jobs + 1
     });
    }
   }
   const whole = [
    ...totals.values()
   ].filter(({ jobs: count })=>count === timed.length).map(({ ms })=>ms);
   if (whole.length < LEAST_BASE || now <= 0) return [];
   return [
    sentence({
     now,
     base: ofToday(whole),
     jobs: timed.length
    })
   ];
  }
  function ofToday(base) {
   const from = Math.max(0, ...(0, regimes.n)(base).map(({ since, over })=>over ?? since));
   return base.slice(Math.min(from, base.length - LEAST_OF_TODAY));
  }
  const isTimed = (job)=>job.conclusion === 'success' && ((0, job_past.gM)(job) ?? 0) > 0;
  function sentence({ now, base, jobs }) {
   const logs = base.map(Math.log);
   const mean = logs.reduce((sum, log)=>sum + log, 0) / logs.length;
   const variance = logs.reduce((sum, log)=>sum + (log - mean) ** 2, 0) / (logs.length - 1);
   const reach = (0, student_t.E)((1 - CONFIDENCE) / 2, logs.length - 1) * Math.sqrt(variance * (1 + 1 / logs.length));
   const ratio = Math.log(now) - mean;
   const [share, low, high] = [
    ratio,
    ratio - reach,
    ratio + reach
   ].map(Math.expm1);
   const what = jobs === 1 ? 'its job' : `its ${(0, in_words.hS)(jobs, 'job')} together`;
   const times = `${what} took ${(0, words.p0)(now)}, those of ${base.length} runs of the base usually ${(0, words.p0)(Math.exp(mean))}`;
   if (share === undefined || low === undefined || high === undefined) return (0, prose.c)`${times}.`;
   if (low > 0 && share >= LEAST_SHARE) return (0, prose.c)`This change makes CI ${(0, in_words.vi)(share)} slower (${range(low, high)}): ${times}.`;
   if (high < 0 && share <= -LEAST_SHARE) return (0, prose.c)`This change makes CI ${(0, in_words.vi)(-share)} faster (${range(-high, -low)}): ${times}.`;
   return (0, prose.c)`CI is as fast as on the base, as far as one run tells (${signed(low)} to ${signed(high)} %): ${times}.`;
  }
  const range = (low, high)=>`${Math.round(low * 100)} to ${Math.round(high * 100)} %`;
  const signed = (share)=>`${share < 0 ? '−' : '+'}${Math.round(Math.abs(share) * 100)}`;
  var detect = __webpack_require__(35012);
  var of_attempt = __webpack_require__(6617);
  var series = __webpack_require__(24953);
  var sightings = __webpack_require__(84443);
  var judge = __webpack_require__(61912);
  ;
  const NOTHING_SILENCED = {
   accepted: [],
   muted: []
  };
  function silenced(findings, { accepted, muted }, now) {
   const acceptedBy = (finding)=>accepted.find(({ sha, isMeant })=>finding.since?.sha.startsWith(sha) === true && isMeant(finding));
   const mutedBy = (finding)=>muted.find(({ endsAt, isMeant })=>now < endsAt && isMeant(finding));
   const open = findings.filter((finding)=>acceptedBy(finding) === undefined);
   const heard = open.filter((finding)=>mutedBy(finding) === undefined);
   const over = muted.filter(({ endsAt, isMeant })=>now >= endsAt && heard.some(isMeant));
   return {
    findings: heard,
    asides: [
     ...tally(findings, acceptedBy).map(([{ sha }, times])=>(0, prose.c)`${several(times)} accepted since commit ${(0, prose.U)(sha)}.`),
     ...tally(open, mutedBy).map(([{ pattern, until, owner }, times])=>(0, prose.c)`${several(times)} muted as ${(0, prose.U)(pattern)} until ${until} by ${(0, prose.U)(owner)}.`),
     ...over.map(({ pattern, until, owner })=>(0, prose.c)`The mute of ${(0, prose.U)(pattern)} by ${(0, prose.U)(owner)} ended on ${until}: what it covered is shown again.`)
    ]
   };
  }
  function tally(findings, ruleOf) {
   const times = new Map();
   for (const finding of findings){
    const rule = ruleOf(finding);
    if (rule !== undefined) times.set(rule, (times.get(rule) ?? 0) + 1);
   }
   return [
    ...times
   ];
  }
  const several = (times)=>times === 1 ? 'One finding is' : `${times} findings are`;
  ;
  function detect_detect({ tables, judged, options, silence, onlyJob, unseen, asides = [] }) {
   const isMeant = (job)=>onlyJob === undefined || job === onlyJob;
   const jobs = (0, of_attempt.B)(tables.jobs, judged).filter((job)=>isMeant(job.name));
   const ownJobs = new Set(jobs.map(({ jobId })=>jobId));
   const tests = (0, of_attempt.B)(tables.tests, judged).filter(({ jobId })=>onlyJob === undefined || jobId !== undefined && ownJobs.has(jobId));
   const ended = jobs.filter(({ status, conclusion = '' })=>status === 'completed' && (FAILED.has(conclusion) || conclusion === 'success'));
   const found = (0, detect.J)({
    tables,
    judged
   }, options).filter(({ subject })=>isMeant(subject.job));
   const { rules, now } = silence ?? {
    rules: NOTHING_SILENCED,
    now: 0
   };
   const heard = silenced(found, rules, now);
   const once = firstOfEach(heard.findings);
   const own = once.filter(({ isOfBase })=>isOfBase === undefined);
   const ofBase = once.filter(({ isOfBase })=>isOfBase === true);
   const verdict = (0, judge.S)({
    findings: own,
    silenced: found.length - heard.findings.length,
    jobs: {
     all: ended.length,
     failed: ended.filter(({ conclusion = '' })=>FAILED.has(conclusion)).length
    },
    tests: detect_tally(tests),
    earlierRuns: comparableRuns(tables, judged, isMeant),
    unseen: [
     ...notJudged({
      tables,
      judged,
      options,
      jobs,
      isWhole: onlyJob === undefined
     }),
     ...unseen
    ]
   });
   const compared = onlyJob === undefined ? baseComparison(tables, judged) : [];
   return {
    ...verdict,
    asides: [
     ...compared,
     ...openOnBase(ofBase),
     ...heard.asides,
     ...asides
    ]
   };
  }
  function firstOfEach(findings) {
   const keyOf = ({ fingerprint, state })=>`${state ?? 'open'} ${fingerprint}`;
   return findings.filter((finding, place)=>findings.findIndex((other)=>keyOf(other) === keyOf(finding)) === place);
  }
  function openOnBase([first, ...others]) {
   if (first === undefined) return [];
   const more = others.length === 0 ? '' : ` And ${others.length} more like it.`;
   return [
    (0, prose.c)`Open on the default branch, and not by this change: ${first.headline}.${more}`
   ];
  }
  function comparableRuns(tables, judged, isMeant) {
   const counts = (0, series.G8)(tables, {
    only: 'successful',
    seenIn: judged
   }).filter(({ subject, ...series })=>isMeant(subject.job) && subject.what !== 'step' && holds(series, judged)).map(({ runIds, trusts })=>{
    const earlier = runIds.filter((runId, index)=>trusts[index] === 'default' && runId !== judged.runId);
    return new Set(earlier).size;
   });
   return counts.reduce((most, count)=>Math.max(most, count), 0);
  }
  const holds = ({ runIds, attempts }, { runId, attempt })=>runIds.some((id, index)=>id === runId && attempts[index] === attempt);
  function notJudged({ tables, judged, options, jobs, isWhole }) {
   const isThere = (0, of_attempt.B)(tables.runs, judged).length > 0;
   const shared = (0, sightings.V)(jobs);
   const cancelled = jobs.filter(({ conclusion })=>conclusion === 'cancelled').length;
   const open = jobs.filter(({ status })=>status !== 'completed').length - 1;
   return [
    ...isThere ? [] : [
     (0, prose.c)`The run ${judged.runId} is not in the history.`
    ],
    ...Object.values(options).some((on)=>on !== false) ? [] : [
     (0, prose.c)`Every detector is turned off.`
    ],
    ...cancelled === 0 ? [] : [
     (0, prose.c)`${cancelled === 1 ? 'One job was' : `${cancelled} jobs were`} cancelled.`
    ],
    ...isWhole && open > 0 ? [
     (0, prose.c)`${open === 1 ? 'One job has' : `${open} jobs have`} not ended yet.`
    ] : [],
    ...shared.size === 0 ? [] : [
     (0, prose.c)`${shared.size} jobs share their names, and cannot be told apart in other runs.`
    ]
   ];
  }
  function jobToJudge(tables, judged, jobId) {
   const jobs = (0, of_attempt.B)(tables.jobs, judged);
   const own = jobs.find((job)=>job.jobId === jobId);
   if (own === undefined) return undefined;
   const others = jobs.filter((job)=>job !== own);
   const isLast = others.every(({ status, completedAt, conclusion })=>{
    if (status !== 'completed') return false;
    return conclusion === 'skipped' || (completedAt ?? Infinity) <= (own.startedAt ?? 0);
   });
   return isLast ? undefined : own.name;
  }
  const FAILED = new Set([
   'failure',
   'timed_out',
   'startup_failure'
  ]);
  function detect_tally(results) {
   const last = new Map();
   for (const result of results){
    const key = JSON.stringify([
     result.jobId,
     result.origin,
     result.suite,
     result.className,
     result.name,
     result.file
    ]);
    if (result.tries > (last.get(key)?.tries ?? 0)) last.set(key, result);
   }
   const all = [
    ...last.values()
   ].filter(({ outcome })=>outcome !== 'skipped');
   return {
    all: all.length,
    failed: all.filter(({ outcome })=>outcome === 'failed' || outcome === 'error').length
   };
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
 },
 61912: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   S: ()=>judge
  });
  var _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17269);
  const LEAST_EARLIER = 2;
  function judge({ findings, silenced = 0, jobs, tests, earlierRuns, unseen }) {
   const worstFirst = [
    ...findings
   ].sort((one, other)=>WEIGHT[other.level] - WEIGHT[one.level]);
   const verdict = (is, headline)=>({
     is,
     headline,
     findings: worstFirst,
     unseen
    });
   const [worst] = worstFirst;
   const more = worstFirst.length - 1;
   const found = worst === undefined || more === 0 ? worst?.headline : (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`${worst.headline}, and ${more} more`;
   if (worst !== undefined && found !== undefined && worst.level !== 'note') return verdict(OUTCOME[worst.level], found);
   if (jobs.all + tests.all === 0) return verdict('no-data', (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`no finished job and no test result of this run could be read`);
   const seen = list([
    counted(jobs.all, 'job'),
    counted(tests.all, 'test')
   ]);
   const failed = list([
    counted(jobs.failed, 'job'),
    counted(tests.failed, 'test')
   ]);
   if (failed !== '') {
    const because = silenced > 0 ? 'what is known of it is accepted or muted' : 'nothing in the history explains it';
    return verdict('inconclusive', (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`${failed} failed, and ${because}`);
   }
   if (earlierRuns < LEAST_EARLIER) return verdict('inconclusive', (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`${seen} recorded; what is usual shows after ${LEAST_EARLIER} runs on the default branch, and there ${HOW_MANY[earlierRuns] ?? ''} so far`);
   const but = silenced > 0 ? ' but for what is accepted or muted' : '';
   if (unseen.length > 0) return verdict('inconclusive', found ?? (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`${seen} as usual${but}, as far as could be seen`);
   const against = counted(earlierRuns, 'earlier run');
   return verdict('pass', found ?? (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`${seen} as usual${but}, against ${against} on the default branch`);
  }
  const WEIGHT = {
   note: 0,
   warn: 1,
   fail: 2
  };
  const OUTCOME = {
   warn: 'warn',
   fail: 'fail'
  };
  const HOW_MANY = [
   'is none',
   'is one'
  ];
  const counted = (number, noun)=>number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
  const list = (parts)=>parts.filter((part)=>part !== '').join(' and ');
 }
};
