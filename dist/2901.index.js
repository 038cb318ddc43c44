export const id = 2901;
export const ids = [
 2901,
 6482
];
export const modules = {
 26482: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   secondCopyOfJob: ()=>secondCopyOfJob
  });
  var _src_io_github_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42686);
  var _src_io_github_second_copy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67320);
  function secondCopyOfJob({ client, storeClient, target, config }, { variables, clock }) {
   const retentionDays = config.history['artifact-days'];
   if (retentionDays === 0) return undefined;
   const options = {
    repository: target.home.repository,
    service: (0, _src_io_github_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__.G)(variables),
    clock,
    retentionDays
   };
   const reading = (0, _src_io_github_second_copy_js__WEBPACK_IMPORTED_MODULE_1__.D)(client, options);
   const writing = (0, _src_io_github_second_copy_js__WEBPACK_IMPORTED_MODULE_1__.D)(storeClient, options);
   const notHere = {
    is: 'read-only',
    because: 'another run is recorded than the one of this job'
   };
   return {
    ...reading,
    leave: (segment)=>target.isOwnRun ? writing.leave(segment) : Promise.resolve(notHere)
   };
  }
 },
 21868: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   watchInJob: ()=>watchInJob
  });
  var problem = __webpack_require__(73965);
  var prose = __webpack_require__(17269);
  var told = __webpack_require__(56418);
  var recording = __webpack_require__(63769);
  ;
  const exactText = (prose)=>prose.map((part)=>typeof part === 'string' ? part : part.name).join('');
  var watch_verdict = __webpack_require__(29592);
  ;
  function watchSaid({ watched, environment, deployment, self, at }) {
   if (deployment === undefined || at === undefined) return undefined;
   const { checks } = watched.standing;
   return {
    verdict: watched.is,
    deploymentId: deployment.deploymentId,
    environment,
    sha: deployment.sha,
    by: {
     runId: self.runId,
     attempt: self.attempt
    },
    at,
    checks: {
     failed: checks.filter(({ is })=>is === 'fail').length,
     unmeasured: checks.filter(({ is })=>is === 'no-data').length,
     all: checks.length
    }
   };
  }
  function watchRows(record) {
   const { watched, environment, deployment, self, mode, trust, observedAt } = record;
   const at = record.at ?? observedAt;
   const observed = {
    trust,
    witness: 'runner',
    observedAt
   };
   const decision = {
    ...observed,
    decisionId: `watch-${deployment?.deploymentId ?? environment}-${self.runId}-${self.attempt}`,
    kind: 'watch',
    verdict: watched.is,
    mode,
    acted: false,
    runId: self.runId,
    attempt: self.attempt,
    environment,
    ...deployment === undefined ? {} : {
     deploymentId: deployment.deploymentId,
     sha: deployment.sha
    },
    decidedAt: at,
    reason: exactText((0, watch_verdict.vD)(watched, {
     environment,
     trust,
     unseen: []
    }).headline),
    evidence: JSON.stringify(evidenceOf(watched))
   };
   return {
    ...recording.c,
    decisions: [
     decision
    ],
    labels: labelsOf(record, at).map((label)=>({
      ...observed,
      ...label
     }))
   };
  }
  const LABELS = {
   pass: 'known-good',
   fail: 'bad'
  };
  function labelsOf({ watched: { is }, deployment }, at) {
   if (deployment === undefined || is !== 'pass' && is !== 'fail') return [];
   const fact = {
    label: LABELS[is],
    givenBy: 'verdict',
    at,
    knownAt: at
   };
   return [
    {
     subjectKind: 'deployment',
     subject: String(deployment.deploymentId),
     ...fact
    },
    {
     subjectKind: 'commit',
     subject: deployment.sha,
     ...fact
    }
   ];
  }
  const evidenceOf = ({ ending, standing, plan })=>({
    ending,
    tookMs: standing.tookMs,
    alpha: plan.alpha,
    beta: plan.beta,
    harm: plan.harm,
    plannedMs: plan.endsAt - plan.startedAt,
    checks: standing.checks.slice(0, MOST_CHECKS).map(checkEvidence)
   });
  const MOST_CHECKS = 50;
  const checkEvidence = ({ name, is, isKey, weight, looks, unknownLooks, metrics })=>({
    name,
    is,
    isKey,
    weight,
    looks,
    unknownLooks,
    worst: metrics[0]
   });
  var record_line = __webpack_require__(50202);
  ;
  async function recordVerdict({ deployments, log }, { deployment, verdict, self }) {
   const { deploymentId } = deployment;
   const before = await deployments.statuses(deploymentId);
   const now = before.is === 'known' ? before.value[0]?.state : undefined;
   const isFixed = verdict !== 'inconclusive' && verdict !== 'no-data';
   if (before.is === 'unknown' && !isFixed) {
    log.warn(`The verdict of deployment ${deploymentId} was not recorded. ${before.because.message}`);
    return {
     isRecorded: false,
     at: await timeAt(deployments, deployment)
    };
   }
   const { runId, attempt } = self;
   const description = (0, record_line.IK)({
    word: verdict,
    runId,
    attempt
   });
   const told = await deployments.tell(deploymentId, {
    state: (0, record_line.Dp)(verdict, now),
    description
   });
   if (told.is === 'unknown') log.warn(`The verdict of deployment ${deploymentId} was not recorded. ${told.because.message}`);
   const after = told.is === 'known' ? await deployments.statuses(deploymentId) : told;
   const own = after.is === 'known' ? (0, record_line.M$)({
    statuses: after.value
   }).find((one)=>isOwn(one, self, verdict)) : undefined;
   return {
    isRecorded: told.is === 'known',
    at: own?.at ?? await timeAt(deployments, deployment)
   };
  }
  const isOwn = ({ word, runId, attempt }, self, verdict)=>word === verdict && runId === self.runId && attempt === self.attempt;
  async function timeAt({ list }, { environment }) {
   const page = await list(environment, 1);
   return page.is === 'known' ? page.value.at : undefined;
  }
  var watch = __webpack_require__(22130);
  var watch_words = __webpack_require__(4700);
  var health_context = __webpack_require__(62289);
  var github_deployments = __webpack_require__(78200);
  var stop_signal = __webpack_require__(16630);
  var summary = __webpack_require__(39698);
  var report_summary = __webpack_require__(73320);
  var report_text = __webpack_require__(74913);
  var at_terminal = __webpack_require__(25260);
  var keep_rows = __webpack_require__(5143);
  var history_segment = __webpack_require__(7583);
  var version = __webpack_require__(67060);
  var second_copy = __webpack_require__(26482);
  ;
  async function keepRecord(setting, record, world) {
   const { target, config, client, deadline } = setting;
   const hurried = {
    ...client,
    deadline
   };
   const copies = (0, second_copy.secondCopyOfJob)({
    client: hurried,
    storeClient: hurried,
    target: {
     ...target,
     isOwnRun: true
    },
    config
   }, world);
   if (copies === undefined) return;
   const { home } = target;
   const privacy = {
    names: config.record['name-mode'],
    forget: config.history.forget
   };
   const segment = (0, history_segment.ug)({
    rows: (0, keep_rows.En)(watchRows(record), privacy, home),
    about: {
     runId: record.self.runId,
     attempt: record.self.attempt,
     recorder: `${target.recorder} watch ${record.environment}`,
     repositoryId: home.repositoryId,
     createdAt: record.observedAt
    },
    foreshock: version.x
   });
   const left = await copies.leave(segment);
   if (left.is === 'failed') world.log.warn(`The decision was not kept as an artifact of the run: ${left.because}`);
  }
  var watch_outcome = __webpack_require__(47084);
  var watch_plan = __webpack_require__(51801);
  var publish = __webpack_require__(93280);
  var deployments_brought_by = __webpack_require__(99760);
  var github_publisher = __webpack_require__(15608);
  var annotations = __webpack_require__(35594);
  var check = __webpack_require__(98564);
  var watch_table = __webpack_require__(53714);
  ;
  async function tellPeople({ setting, page, environment, mode, isStopped }, world) {
   const { config, deployment, deadline, runner } = setting;
   const { log, clock } = world;
   const isQuiet = isStopped || mode === 'dry-run';
   const title = `watch ${environment}`;
   const sha = deployment?.sha;
   const hasCheck = !isQuiet && config.check.when === 'always' && sha !== undefined;
   const main = {
    summary: (0, watch_table.WG)(page, {
     title
    }),
    annotations: (0, annotations.hk)(page.verdict),
    ...hasCheck ? {
     check: {
      name: `Foreshock: ${title}`,
      sha,
      ...(0, check.q)(page.verdict, {
       title
      })
     }
    } : {},
    createWhen: config.comment.when === 'always' ? 'always' : 'has-findings',
    withinMs: deadline.leftMs()
   };
   await (0, publish.m)({
    publisher: publisherOf(setting, undefined, world),
    clock,
    log
   }, main);
   if (isQuiet || config.comment.when === 'never' || sha === undefined) return;
   const section = (0, watch_table.p1)(page, {
    name: `watch/${environment}`,
    stamp: {
     runId: runner.runId,
     attempt: runner.attempt,
     at: clock.now()
    }
   });
   const pulls = await pullRequestsOf(setting, sha, world);
   await Promise.all(pulls.map((number)=>(0, publish.m)({
     publisher: publisherOf(setting, number, world),
     clock,
     log
    }, {
     createWhen: main.createWhen,
     summary: '',
     annotations: [],
     section,
     withinMs: deadline.leftMs()
    })));
  }
  async function pullRequestsOf({ client, deadline, target, token }, sha, { log }) {
   const { repository } = target.home;
   const found = await (0, deployments_brought_by.E)({
    ...client,
    deadline
   }, {
    repository,
    token
   }).pullRequests(sha);
   if (found.is === 'known') return found.value;
   log.info(`The pull request that brought ${sha.slice(0, 7)} was not told. ${found.because.message}`);
   return [];
  }
  function publisherOf({ client, target, token, runner }, pullRequest, { print }) {
   const [owner = '', repo = ''] = target.home.repository.split('/');
   return (0, github_publisher.g)({
    api: client.octokit.rest,
    repository: {
     owner,
     repo
    },
    token,
    summaryPath: runner.summaryFile,
    write: print,
    ...pullRequest === undefined ? {} : {
     pullRequest: {
      owner,
      repo,
      number: pullRequest
     }
    }
   });
  }
  var located = __webpack_require__(95454);
  var github_client = __webpack_require__(19133);
  var config_source = __webpack_require__(49388);
  var config = __webpack_require__(58324);
  var actions_target = __webpack_require__(3675);
  var domain_answer = __webpack_require__(86462);
  var place = __webpack_require__(25779);
  ;
  const OF_ANOTHER = new Set([
   'schedule',
   'repository_dispatch',
   'workflow_run',
   'deployment_status'
  ]);
  const MOST_PAGES = 3;
  async function deploymentToWatch({ list }, { environment, deploymentId, sha, event }) {
   for(let page = 1; page <= MOST_PAGES; page += 1){
    const answer = await list(environment, page);
    if (answer.is === 'unknown') return answer;
    const { deployments, complete } = answer.value;
    if (deploymentId === undefined) {
     const isOfCommit = !OF_ANOTHER.has(event);
     return (0, domain_answer.eO)((0, place.BP)(isOfCommit ? deployments.filter((one)=>one.sha === sha) : deployments));
    }
    const named = deployments.find((one)=>one.deploymentId === deploymentId);
    if (named !== undefined) return (0, domain_answer.eO)(named);
    if (complete) break;
   }
   return (0, domain_answer.L5)(new problem.A({
    what: `Deployment ${deploymentId ?? 0} is not among the newest of ${environment}`,
    where: 'input deployment-id:',
    todo: 'Pass the id of a deployment of this environment, or leave the input out'
   }));
  }
  ;
  const SPARE_MS = 5 * 60_000;
  const MOST_REQUESTS = 60;
  const REQUESTS_A_MINUTE = 8;
  async function settleWatch(asked, world) {
   const { runner, log } = world;
   if (runner === undefined) throw new Error('an action without a runner');
   const { token } = asked;
   if (token === undefined) throw new problem.A({
    where: 'input token:',
    what: 'The token is empty',
    todo: 'Leave the input out, or pass a token'
   });
   const target = (0, actions_target.$)(runner, {
    checkRunId: undefined,
    matrix: undefined,
    now: world.clock.now()
   });
   const { repository, defaultBranch } = target.home;
   const clientIn = (deadline, requests)=>(0, github_client.gitHubClient)({
     token,
     apiUrl: runner.apiUrl,
     deadline,
     requests,
     log
    });
   const reading = clientIn(world.deadline.within(SPARE_MS / 5), MOST_REQUESTS);
   const place = {
    path: asked.config,
    workspace: runner.workspace
   };
   const found = await (0, config_source.gitHubConfig)(reading, {
    repository,
    defaultBranch
   }, place).inForce();
   if (found.is === 'unknown') throw found.because;
   const parsed = config.$.inForce(found.value);
   if (!parsed.ok) throw new problem.A({
    what: `The configuration says what nobody can follow, so nothing was watched.\n${(0, located.fz)(parsed)}`
   });
   const inForce = parsed.config.config;
   const section = (0, watch_plan.L)(inForce.watch, asked);
   const lengthMs = section.minutes * 60_000;
   const deadline = world.deadline.within(lengthMs + SPARE_MS);
   const client = clientIn(deadline, MOST_REQUESTS + REQUESTS_A_MINUTE * section.minutes);
   const { environment } = asked;
   const answer = await deploymentToWatch((0, github_deployments.W)(reading, {
    repository
   }), {
    environment,
    deploymentId: asked['deployment-id'],
    sha: target.self.sha,
    event: runner.event
   });
   if (answer.is === 'unknown' && asked['deployment-id'] !== undefined) throw answer.because;
   const deployment = answer.is === 'known' ? answer.value : undefined;
   return {
    runner,
    token,
    target,
    config: inForce,
    section,
    client,
    deployments: (0, github_deployments.W)(client, {
     repository
    }),
    deployment,
    deadline,
    notes: deployment === undefined ? [
     noDeployment(environment, answer.is === 'unknown' ? answer.because : undefined)
    ] : []
   };
  }
  const noDeployment = (environment, because)=>because === undefined ? `GitHub knows of no deployment of this commit to ${environment}, so none gets the verdict.` : `Which deployment this is could not be read, so none gets the verdict. ${because.message}`;
  ;
  async function watchInJob(asked, world) {
   const stop = (0, stop_signal.Z)();
   try {
    return await watchWith(await settleWatch(asked, world), {
     asked,
     stop
    }, world);
   } catch (error) {
    if (error instanceof problem.A) return nothingWatched(error, asked, world);
    throw error;
   }
  }
  async function watchWith(setting, { asked, stop }, world) {
   const { environment, mode } = asked;
   const { target, deployment, section } = setting;
   const { log } = world;
   for (const note of setting.notes)log.warn(note);
   const watched = await watchNow(setting, {
    asked,
    stop
   }, world);
   for (const line of (0, watch_verdict.Wb)(watched))log.info((0, report_text.Q)(line));
   const isStopped = watched.ending.is === 'stopped';
   const deadline = setting.deadline.within(isStopped ? stop_signal.y : TELLING_MS);
   const page = (0, watch_verdict.hl)(watched, {
    environment,
    trust: trustOf(target),
    unseen: unseenOf(setting, environment)
   });
   const telling = {
    setting: {
     ...setting,
     deadline
    },
    mode,
    isStopped,
    environment,
    page
   };
   const [recorded] = await Promise.all([
    recordedBy(telling.setting, watched, mode, world),
    ...isStopped ? [
     tellPeople(telling, world)
    ] : []
   ]);
   const record = {
    watched,
    environment,
    ...deployment === undefined ? {} : {
     deployment
    },
    self: {
     runId: setting.runner.runId,
     attempt: setting.runner.attempt
    },
    at: recorded.at,
    mode,
    trust: trustOf(target),
    observedAt: world.clock.now()
   };
   await Promise.all([
    keepRecord(telling.setting, record, world),
    ...isStopped ? [] : [
     tellPeople(telling, world)
    ]
   ]);
   const onInconclusive = asked['on-inconclusive'] ?? section['on-inconclusive'];
   const outcome = (0, watch_outcome.K)(page.verdict, watched, {
    failOn: asked['fail-on'],
    onInconclusive
   });
   const said = watchSaid(record);
   log.info(`Watched ${environment}: ${watched.is}.`);
   return {
    ...outcome,
    outputs: {
     status: setting.notes.length === 0 && recorded.isRecorded ? 'complete' : 'partial',
     ...outcome.outputs,
     decision: said === undefined ? '' : JSON.stringify(said),
     environment,
     'deployment-id': deployment === undefined ? '' : String(deployment.deploymentId),
     sha: deployment?.sha ?? ''
    }
   };
  }
  const trustOf = ({ isOwnRun, self })=>isOwnRun ? self.trust : 'default';
  const TELLING_MS = 120_000;
  const RESERVE_MS = 60_000;
  function watchNow(setting, { asked, stop }, world) {
   const { deadline, deployment, deployments, target, runner, client } = setting;
   const { clock, log, variables } = world;
   const { repository } = target.home;
   const sha = deployment?.sha ?? target.self.sha;
   const context = (0, health_context.Y)({
    deadline,
    clock,
    workspace: runner.workspace,
    variables,
    github: {
     client,
     repository,
     sha
    }
   });
   const section = isWatched(setting, asked.environment) ? setting.section : {
    ...setting.section,
    checks: {}
   };
   const leftMs = deadline.leftMs() - RESERVE_MS;
   if (leftMs < section.minutes * 60_000) log.warn('The watch is shorter than it should be, to fit into time-limit.');
   const place = {
    context,
    now: clock.now(),
    mostMs: leftMs,
    deployment,
    stop
   };
   const { asked: plan, sources } = (0, watch_plan.l)(section, place);
   const names = [
    ...sources.keys()
   ].join(', ');
   log.info(`Watching ${asked.environment} by ${names === '' ? 'nothing' : names}, ${section.minutes} min at most.`);
   const tell = (look, so)=>log.info((0, report_text.Q)((0, watch_words.Dm)(look, so)));
   return (0, watch.w)({
    sources,
    clock,
    log,
    tell,
    ...deployment === undefined ? {} : {
     deployments
    }
   }, plan);
  }
  const isWatched = ({ section: { environments } }, environment)=>environments.length === 0 || environments.includes(environment);
  function unseenOf(setting, environment) {
   const { checks } = setting.section;
   return [
    ...setting.notes.map(told.E),
    ...Object.keys(checks).length === 0 ? [
     at_terminal.NO_CHECKS
    ] : [],
    ...isWatched(setting, environment) ? [] : [
     (0, prose.c)`${(0, prose.U)(environment)} is not among ${(0, prose.U)('watch.environments')} in the configuration.`
    ]
   ];
  }
  async function recordedBy({ client, deadline, deployment, target }, { is }, mode, { runner, log }) {
   if (deployment === undefined || runner === undefined) return {
    isRecorded: true,
    at: undefined
   };
   const deployments = (0, github_deployments.W)({
    ...client,
    deadline
   }, {
    repository: target.home.repository
   });
   if (mode === 'dry-run') return {
    isRecorded: true,
    at: await timeAt(deployments, deployment)
   };
   const self = {
    runId: runner.runId,
    attempt: runner.attempt
   };
   return recordVerdict({
    deployments,
    log
   }, {
    deployment,
    verdict: is,
    self
   });
  }
  async function nothingWatched(because, asked, { log, runner }) {
   const { environment } = asked;
   const verdict = {
    is: 'inconclusive',
    headline: (0, prose.c)`${(0, prose.U)(environment)} could not be watched`,
    findings: [],
    unseen: [
     (0, told.E)(because.message)
    ]
   };
   log.warn(because.message);
   await (0, summary.f)((0, report_summary.z)(verdict, {
    title: environment
   }), {
    path: runner?.summaryFile
   });
   const onInconclusive = asked['on-inconclusive'] ?? 'pause';
   const outcome = (0, watch_outcome.K)(verdict, undefined, {
    failOn: asked['fail-on'],
    onInconclusive
   });
   const nothing = {
    decision: '',
    'deployment-id': '',
    sha: ''
   };
   return {
    ...outcome,
    outputs: {
     status: 'degraded',
     ...outcome.outputs,
     ...nothing,
     environment
    }
   };
  }
 },
 5143: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   v0: ()=>EVERYTHING_PLAIN,
   mE: ()=>partToKeep,
   En: ()=>rowsToKeep,
   W7: ()=>testsToKeep
  });
  var recording = __webpack_require__(63769);
  var columns = __webpack_require__(45605);
  var combine = __webpack_require__(39047);
  var private_names = __webpack_require__(48788);
  var secrets = __webpack_require__(61903);
  var table_row = __webpack_require__(31904);
  var gather = __webpack_require__(64347);
  ;
  const textColumns = (table)=>(0, table_row.PL)(table).flatMap(({ name, type, words, longest = 0 })=>type === 'string' && words === undefined && !MACHINE_TEXTS.has(name) ? [
     {
      name,
      longest
     }
    ] : []);
  const MACHINE_TEXTS = new Set([
   'sha',
   'parentSha',
   'configSha',
   'decisionId',
   'event',
   'conclusion',
   'imageOs',
   'imageVersion',
   'runnerVersion',
   'actions'
  ]);
  ;
  function redactRows(rows) {
   const redacted = (0, table_row.kL)((name)=>redactTable(name, rows[name]));
   return redacted.tests === rows.tests ? redacted : {
    ...redacted,
    tests: keptApart(rows.tests, redacted.tests)
   };
  }
  function redactTests(tests) {
   const dirty = textColumns('tests').map((column)=>{
    const { codes, texts } = wordsOf(tests, column.name);
    const clean = cleaning(column);
    return {
     codes,
     isDirty: (0, columns.E1)(texts, (text)=>text !== undefined && clean(text) !== text)
    };
   });
   if (!dirty.some(({ isDirty })=>isDirty.includes(true))) return tests;
   const isDirtyRow = (row)=>dirty.some(({ codes, isDirty })=>isDirty[codes[row] ?? 0]);
   const places = (0, columns.ek)(tests.length, isDirtyRow);
   const clean = (0, columns.Lt)('tests', tests, (0, columns.ek)(tests.length, (row)=>!isDirtyRow(row)));
   const redacted = redactRows({
    ...recording.c,
    tests: [
     ...(0, columns.Lt)('tests', tests, places)
    ]
   });
   return (0, gather.bM)([
    {
     tables: {
      ...columns.IW,
      tests: clean
     }
    },
    {
     tables: (0, columns.tI)(redacted)
    }
   ]).tests.columns;
  }
  const wordsOf = (columns, name)=>columns.words(name);
  function redactTable(name, rows) {
   const columns = textColumns(name).map((column)=>({
     name: column.name,
     clean: cleaning(column)
    }));
   const redacted = rows.map((row)=>{
    let clean = row;
    for (const column of columns){
     const text = Reflect.get(row, column.name);
     if (typeof text !== 'string') continue;
     const without = column.clean(text);
     if (without !== text) clean = {
      ...clean,
      [column.name]: without
     };
    }
    return clean;
   });
   return redacted.every((row, index)=>row === rows[index]) ? rows : redacted;
  }
  function cleaning({ longest }) {
   let last = '';
   let lastClean = '';
   return (text)=>{
    if (text === last) return lastClean;
    const clean = (0, secrets.c)(text);
    last = text;
    lastClean = clean === text ? text : clean.slice(0, longest);
    return lastClean;
   };
  }
  function keptApart(before, after) {
   const alike = new Map();
   return after.map((test, index)=>{
    const original = before[index];
    if (original === undefined || original === test) return test;
    const places = alike.get(identity(test)) ?? new Map();
    const place = places.get(identity(original)) ?? places.size + 1;
    alike.set(identity(test), places.set(identity(original), place));
    return place === 1 ? test : {
     ...test,
     name: `${test.name} (${place})`
    };
   });
  }
  const identity = ({ runId, attempt, jobId, origin, suite, className, name, file })=>JSON.stringify([
    runId,
    attempt,
    jobId ?? origin,
    suite,
    className,
    name,
    file
   ]);
  var config_glob = __webpack_require__(12578);
  ;
  const DAY_MS = 86_400_000;
  const isKept = (times, { days, now })=>momentOf(times) >= now - days * DAY_MS;
  const momentOf = ({ stateAt, decidedAt, knownAt, startedAt, createdAt, observedAt })=>stateAt ?? decidedAt ?? knownAt ?? startedAt ?? createdAt ?? observedAt;
  function keptRows(rows, retention) {
   const runs = new Map(rows.runs.map((run)=>[
     keyOf(run),
     run
    ]));
   const isYoung = (row)=>isKept(runOf(row, runs) ?? row, retention);
   return everyTable((name)=>filtered(name, rows, BELONGS_TO_RUN.has(name) ? isYoung : (row)=>isKept(row, retention)));
  }
  const BELONGS_TO_RUN = new Set([
   'jobs',
   'steps',
   'tests'
  ]);
  const keyOf = ({ runId, attempt })=>`${runId ?? ''}/${attempt ?? ''}`;
  const runOf = (row, runs)=>runs.get(keyOf(row));
  function filtered(name, rows, isWanted) {
   const all = rows[name];
   const wanted = all.filter(isWanted);
   return wanted.length === all.length ? all : wanted;
  }
  function forgets(names, { repositoryId } = {}) {
   const wanted = names.filter((name)=>name !== '');
   const hashes = repositoryId === undefined ? [] : wanted.map((name)=>(0, private_names.qQ)(name, repositoryId));
   const exact = new Set([
    ...wanted,
    ...hashes
   ]);
   const patterns = wanted.flatMap(patternOf);
   const isMeant = remembered((text)=>exact.has(text) || patterns.some((matches)=>matches(text)));
   const quotes = wanted.flatMap((name)=>[
     ...new Set([
      name,
      JSON.stringify(name).slice(1, -1)
     ])
    ]);
   const isQuoting = (text)=>quotes.some((name)=>standsIn(text, name));
   return (table, row)=>textColumns(table).some(({ name })=>{
     const text = Reflect.get(row, name);
     if (typeof text !== 'string') return false;
     if (isMeant(text)) return true;
     return name === 'suite' ? text.split(SUITES_JOIN).some(isMeant) : QUOTING.has(name) && isQuoting(text);
    });
  }
  const withoutForgotten = (rows, isForgotten)=>(0, table_row.kL)((name)=>filtered(name, rows, (row)=>!isForgotten(name, row)));
  const SUITES_JOIN = ' > ';
  const QUOTING = new Set([
   'reason',
   'evidence',
   'subject'
  ]);
  function standsIn(text, name) {
   for(let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)){
    const around = [
     text[at - 1],
     text[at + name.length]
    ];
    if (!around.some((character)=>character !== undefined && /[\p{L}\p{N}_]/u.test(character))) return true;
   }
   return false;
  }
  function patternOf(name) {
   if (!/[*?{\\]/.test(name)) return [];
   const reading = (0, config_glob.pV)(name);
   return reading.ok ? [
    reading.matches
   ] : [];
  }
  function remembered(isMeant) {
   const known = new Map();
   return (text)=>{
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = isMeant(text);
    known.set(text, found);
    return found;
   };
  }
  ;
  const EVERYTHING_PLAIN = {
   names: 'plain',
   forget: []
  };
  function rowsToKeep(seen, { names, forget }, home) {
   const redacted = redactRows({
    ...seen,
    tests: recording.c.tests
   });
   if (forget.length === 0) return redacted;
   return withoutForgotten(redacted, names === 'plain' ? forgets(forget) : forgets(forget, home));
  }
  function testsToKeep(seen, { names, forget }, home) {
   const wanted = withoutTests(redactTests(seen), forget, forgets(forget));
   if (names === 'plain') return {
    tests: wanted,
    nameOf: new Map()
   };
   const { tests, nameOf } = (0, private_names.wM)(wanted, home);
   return {
    tests: withoutTests(tests, forget, forgets(forget, home)),
    nameOf
   };
  }
  function partToKeep({ tables, things }, privacy, home) {
   const { tests } = testsToKeep(tables.tests, privacy, home);
   const none = (0, columns.Lt)('tests', tables.tests, new Uint32Array());
   const kept = {
    ...(0, columns.tI)(rowsToKeep((0, columns.RO)({
     ...tables,
     tests: none
    }), privacy, home)),
    tests
   };
   if (things === undefined) return {
    tables: kept
   };
   const thingsLeft = (name)=>things[name] === tables[name].length ? kept[name].length : NOT_KNOWN;
   return {
    tables: kept,
    things: (0, combine.mQ)(new Map(table_row.ek.map((name)=>[
      name,
      thingsLeft(name)
     ])))
   };
  }
  const NOT_KNOWN = -1;
  function withoutTests(tests, forget, isForgotten) {
   if (forget.length === 0) return tests;
   return (0, columns.Lt)('tests', tests, (0, columns.ek)(tests.length, (row)=>!isForgotten('tests', tests.row(row))));
  }
 },
 48788: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Lz: ()=>sentenceShown,
   Oo: ()=>namesShown,
   qQ: ()=>hashOf,
   wM: ()=>hashTests
  });
  var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45605);
  var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93543);
  function hashTests(tests, { repositoryId }) {
   const hashes = new Map();
   const hash = (text)=>{
    if (text === '') return '';
    const known = hashes.get(text);
    if (known !== undefined) return known;
    const made = hashOf(text, repositoryId);
    hashes.set(text, made);
    return made;
   };
   const hashed = (0, _columns_js__WEBPACK_IMPORTED_MODULE_0__.j8)('tests', tests, {
    suite: hash,
    className: hash,
    name: hash,
    file: hash
   });
   return {
    tests: hashed,
    nameOf: new Map([
     ...hashes
    ].map(([text, hash])=>[
      hash,
      text
     ]))
   };
  }
  const hashOf = (text, repositoryId)=>`#${(0, _sha256_js__WEBPACK_IMPORTED_MODULE_1__.s)(`foreshock name\0${repositoryId}\0${text}`).slice(0, 16)}`;
  function namesShown(finding, nameOf) {
   const shown = (text)=>nameOf.get(text) ?? text;
   return {
    ...finding,
    subject: subjectShown(finding.subject, shown),
    headline: proseShown(finding.headline, shown),
    evidence: finding.evidence.map((sentence)=>proseShown(sentence, shown))
   };
  }
  const sentenceShown = (sentence, nameOf)=>proseShown(sentence, (text)=>nameOf.get(text) ?? text);
  function subjectShown(subject, shown) {
   const { suite, className, test, file } = subject;
   return {
    ...subject,
    ...suite === undefined ? {} : {
     suite: shown(suite)
    },
    ...className === undefined ? {} : {
     className: shown(className)
    },
    ...test === undefined ? {} : {
     test: shown(test)
    },
    ...file === undefined ? {} : {
     file: shown(file)
    }
   };
  }
  const proseShown = (prose, shown)=>prose.map((fragment)=>typeof fragment === 'string' ? fragment : {
     name: shown(fragment.name)
    });
 },
 32404: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   A: ()=>trustOf
  });
  function trustOf(run, home) {
   const startedAtHome = STARTED_AT_HOME.has(run.event);
   if (run.headRepository === undefined) {
    if (!startedAtHome && !BY_MAINTAINERS.has(run.event)) return 'fork';
   } else if (run.headRepository.toLowerCase() !== home.repository.toLowerCase()) return 'fork';
   return startedAtHome && run.branch !== undefined && run.branch === home.defaultBranch ? 'default' : 'branch';
  }
  const STARTED_AT_HOME = new Set([
   'push',
   'schedule',
   'workflow_dispatch',
   'repository_dispatch'
  ]);
  const BY_MAINTAINERS = new Set([
   'merge_group',
   'release',
   'deployment',
   'deployment_status',
   'create'
  ]);
 },
 49388: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   gitHubConfig: ()=>gitHubConfig
  });
  var _git_local_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94745);
  var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62521);
  var _body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24346);
  function gitHubConfig(client, { repository, defaultBranch }, place) {
   const [owner = '', repo = ''] = repository.split('/');
   return {
    inForce: ()=>(0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.kA)(client, {
      what: `${place.path} of the default branch`,
      permission: 'contents: read'
     }, async ()=>{
      try {
       const { data, headers } = await client.octokit.rest.repos.getContent({
        owner,
        repo,
        path: place.path,
        mediaType: {
         format: 'raw'
        },
        request: _body_js__WEBPACK_IMPORTED_MODULE_2__.yn,
        ...defaultBranch === undefined ? {} : {
         ref: defaultBranch
        }
       });
       (0, _body_js__WEBPACK_IMPORTED_MODULE_2__.BN)(headers['content-type']);
       const text = new TextDecoder().decode(await (0, _body_js__WEBPACK_IMPORTED_MODULE_2__.x8)(data, MOST_BYTES));
       return {
        path: place.path,
        text,
        at: defaultBranch ?? 'the default branch'
       };
      } catch (error) {
       if ((0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.c2)(error) === 404) return undefined;
       throw error;
      }
     }),
    proposed: ()=>(0, _git_local_config_js__WEBPACK_IMPORTED_MODULE_0__.M)(place)
   };
  }
  const MOST_BYTES = 1_000_000;
 },
 99760: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>gitHubBroughtBy
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23945);
  var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94343);
  var _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39339);
  var _notify_pull_request_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39183);
  var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62521);
  const MOST = 3;
  function gitHubBroughtBy(client, { repository, token }) {
   const { rest } = client.octokit;
   const [owner = '', repo = ''] = repository.split('/');
   return {
    pullRequests: (sha)=>(0, _ask_js__WEBPACK_IMPORTED_MODULE_2__.kA)(client, {
      what: `the pull requests of ${sha.slice(0, 7)}`,
      permission: 'pull-requests: write'
     }, async ()=>{
      const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({
       owner,
       repo,
       commit_sha: sha
      });
      const listed = zod_mini__WEBPACK_IMPORTED_MODULE_3__.qg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(listedPull), data);
      const merged = listed.filter(({ merged_at })=>merged_at !== undefined).map(({ number })=>number);
      return merged.sort((one, other)=>one - other).slice(0, MOST);
     }),
    comments: (number)=>(0, _notify_pull_request_comment_js__WEBPACK_IMPORTED_MODULE_1__.R)(rest, {
      owner,
      repo,
      number
     }, {
      token
     })
   };
  }
  const listedPull = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
   number: _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
   merged_at: (0, _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_0__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP())
  });
 },
 78200: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   W: ()=>gitHubDeployments,
   a: ()=>ACTIONS_BOT
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23945);
  var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94343);
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86462);
  var _schema_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61973);
  var _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39339);
  var _schema_rollback_mark_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67587);
  var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62521);
  var _deployments_telling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88224);
  const PER_PAGE = 100;
  const MOST_STATUS_PAGES = 5;
  const ACTIONS_BOT = {
   login: 'github-actions[bot]'
  };
  function gitHubDeployments(client, { repository, identity = ACTIONS_BOT }) {
   const { repos } = client.octokit.rest;
   const [owner = '', repo = ''] = repository.split('/');
   const at = {
    owner,
    repo
   };
   return {
    list: (environment, page)=>(0, _ask_js__WEBPACK_IMPORTED_MODULE_2__.kA)(client, {
      what: `page ${page} of the deployments`,
      permission: 'deployments: read'
     }, async ()=>{
      const { data, headers } = await repos.listDeployments({
       ...at,
       environment,
       per_page: PER_PAGE,
       page
      });
      const listed = zod_mini__WEBPACK_IMPORTED_MODULE_4__.qg(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(listedDeployment), data);
      const now = Date.parse(headers.date ?? '');
      if (Number.isNaN(now)) throw new Error('the answer says no time');
      return {
       at: now,
       deployments: listed.map(deploymentOf),
       complete: listed.length < PER_PAGE
      };
     }),
    statuses: (deploymentId)=>(0, _ask_js__WEBPACK_IMPORTED_MODULE_2__.kA)(client, {
      what: `the statuses of deployment ${deploymentId}`,
      permission: 'deployments: read'
     }, async ()=>{
      const found = [];
      for(let page = 1; page <= MOST_STATUS_PAGES; page += 1){
       const which = {
        ...at,
        deployment_id: deploymentId,
        per_page: PER_PAGE,
        page
       };
       const listed = zod_mini__WEBPACK_IMPORTED_MODULE_4__.qg(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(listedStatus), (await repos.listDeploymentStatuses(which)).data);
       found.push(...listed);
       if (listed.length < PER_PAGE) break;
      }
      const inOrder = found.sort((one, other)=>other.created_at - one.created_at || other.id - one.id);
      return inOrder.map((status)=>statusOf(status, identity));
     }),
    tell: async (deploymentId, { state, description })=>(0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_6__.Rn)(await (0, _deployments_telling_js__WEBPACK_IMPORTED_MODULE_3__.X)(client, {
      what: `a status of deployment ${deploymentId}`,
      permission: 'deployments: write'
     }, ()=>repos.createDeploymentStatus({
       ...at,
       ..._deployments_telling_js__WEBPACK_IMPORTED_MODULE_3__.E,
       deployment_id: deploymentId,
       state,
       description,
       auto_inactive: false
      })), ()=>undefined)
   };
  }
  const listedDeployment = zod_mini__WEBPACK_IMPORTED_MODULE_5__.X$i(_schema_api_js__WEBPACK_IMPORTED_MODULE_0__.EJ, {
   created_at: _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_1__.kB
  });
  const listedStatus = zod_mini__WEBPACK_IMPORTED_MODULE_5__.X$i(_schema_api_js__WEBPACK_IMPORTED_MODULE_0__.KJ, {
   id: _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_1__.id,
   created_at: _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_1__.kB,
   description: (0, _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_1__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP()),
   creator: (0, _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_1__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
    login: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP(),
    type: (0, _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_1__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP())
   }))
  });
  function deploymentOf(listed) {
   const { id: deploymentId, environment, sha, created_at: createdAt } = listed;
   const rollback = (0, _schema_rollback_mark_js__WEBPACK_IMPORTED_MODULE_7__.x)(listed.payload);
   return {
    deploymentId,
    environment,
    sha,
    createdAt,
    ...rollback === undefined ? {} : {
     rollback
    }
   };
  }
  function statusOf({ state, created_at: at, description = '', creator }, { login }) {
   const isOurs = creator?.login === login && creator.type === 'Bot' === login.endsWith('[bot]');
   const word = STATES.find((one)=>one === state);
   return {
    at,
    description,
    isOurs,
    ...word === undefined ? {} : {
     state: word
    }
   };
  }
  const STATES = [
   'pending',
   'queued',
   'in_progress',
   'success',
   'failure',
   'error',
   'inactive',
   'waiting'
  ];
 },
 67587: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   x: ()=>rollbackMarkIn
  });
  function rollbackMarkIn(payload) {
   const inside = typeof payload === 'string' ? parsed(payload) : payload;
   if (typeof inside !== 'object' || inside === null || !Object.hasOwn(inside, 'rollback')) return undefined;
   const mark = Reflect.get(inside, 'rollback');
   if (mark === null || mark === undefined || mark === false) return undefined;
   const of = typeof mark === 'object' && Object.hasOwn(mark, 'of') ? Number(Reflect.get(mark, 'of')) : NaN;
   return Number.isSafeInteger(of) && of > 0 ? {
    of
   } : {};
  }
  function parsed(text) {
   try {
    return JSON.parse(text);
   } catch  {
    return undefined;
   }
  }
 }
};
