export const id = 8310;
export const ids = [
 8310,
 1826
];
export const modules = {
 68310: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   detectAtTerminal: ()=>detectAtTerminal
  });
  var _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73965);
  var _src_domain_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25539);
  var _src_flows_detect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76667);
  var _src_flows_silence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2368);
  var _src_flows_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38381);
  var _src_flows_told_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56418);
  var _outcomes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84195);
  var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69858);
  async function detectAtTerminal(asked, world) {
   const { store, home, config } = await (0, _terminal_js__WEBPACK_IMPORTED_MODULE_5__.$E)(asked, world, world.folder);
   const { tables, notes } = await (0, _src_flows_record_js__WEBPACK_IMPORTED_MODULE_3__.Y7)(store, home);
   const judged = runToJudge(tables, asked, store.place);
   const unseen = notes.map(_src_flows_told_js__WEBPACK_IMPORTED_MODULE_6__.E);
   const silence = {
    rules: (0, _src_flows_silence_js__WEBPACK_IMPORTED_MODULE_2__.D)(config.findings),
    now: world.clock.now()
   };
   const verdict = (0, _src_flows_detect_js__WEBPACK_IMPORTED_MODULE_1__.o)({
    tables,
    judged,
    options: config.detect,
    silence,
    unseen
   });
   return (0, _outcomes_js__WEBPACK_IMPORTED_MODULE_4__.yL)(verdict, {
    failOn: asked['fail-on']
   });
  }
  function runToJudge({ runs }, { run, attempt }, place) {
   const meant = [
    ...runs
   ].filter((one)=>(run === undefined || one.runId === run) && (attempt === undefined || one.attempt === attempt)).sort((one, other)=>(0, _src_domain_run_js__WEBPACK_IMPORTED_MODULE_7__.x)(other) - (0, _src_domain_run_js__WEBPACK_IMPORTED_MODULE_7__.x)(one) || other.attempt - one.attempt)[0];
   if (meant !== undefined) return meant;
   throw runs.length === 0 ? new _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: `There is no run in ${place}`,
    todo: 'Record one first, with foreshock scan or foreshock record'
   }) : new _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: `${attempt === undefined ? 'Run' : `Attempt ${attempt} of run`} ${run ?? 'any'} is not in ${place}`,
    todo: 'See foreshock history for what is'
   });
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
