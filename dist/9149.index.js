export const id = 9149;
export const ids = [
 9149,
 6482,
 8200,
 5390,
 3610
];
export const modules = {
 98579: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   d: ()=>freshConfig
  });
  var _src_config_located_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95454);
  var _src_domain_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86462);
  var _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73965);
  var _config_in_force_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64680);
  async function freshConfig(source, from) {
   const found = await (0, _config_in_force_js__WEBPACK_IMPORTED_MODULE_2__.x)(source, from);
   if (found.is === 'unknown') return found;
   const parsed = found.value.whole;
   if (parsed.ok) return (0, _src_domain_answer_js__WEBPACK_IMPORTED_MODULE_3__.eO)(parsed.config);
   return (0, _src_domain_answer_js__WEBPACK_IMPORTED_MODULE_3__.L5)(new _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.A({
    what: `The configuration has errors. ${(0, _src_config_located_js__WEBPACK_IMPORTED_MODULE_0__.fz)(parsed)}`,
    todo: 'Mend it where it is in force: on the default branch, or in the file that it builds on'
   }));
  }
 },
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
 25260: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   NO_CHECKS: ()=>NO_CHECKS,
   watchAtTerminal: ()=>watchAtTerminal
  });
  var _src_domain_prose_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(17269);
  var _src_flows_watch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86339);
  var _src_flows_watch_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30151);
  var _src_flows_watch_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65542);
  var _src_io_health_health_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62289);
  var _src_io_runner_deadline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83049);
  var _src_io_runner_stop_signal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16630);
  var _src_report_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74913);
  var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69858);
  var _outcome_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47084);
  var _plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51801);
  const SPARE_MS = 5 * 60_000;
  async function watchAtTerminal(asked, world) {
   const stop = (0, _src_io_runner_stop_signal_js__WEBPACK_IMPORTED_MODULE_9__.Z)();
   const { log, clock, variables } = world;
   const { config, root } = await (0, _terminal_js__WEBPACK_IMPORTED_MODULE_6__.$E)({
    config: asked.config,
    directory: undefined
   }, world, world.folder);
   const section = (0, _plan_js__WEBPACK_IMPORTED_MODULE_8__.L)(config.watch, asked);
   const deadline = (0, _src_io_runner_deadline_js__WEBPACK_IMPORTED_MODULE_4__._)(section.minutes * 60_000 + SPARE_MS);
   const context = (0, _src_io_health_health_context_js__WEBPACK_IMPORTED_MODULE_3__.Y)({
    deadline,
    clock,
    workspace: root,
    variables
   });
   const { asked: plan, sources } = (0, _plan_js__WEBPACK_IMPORTED_MODULE_8__.l)(section, {
    context,
    now: clock.now(),
    mostMs: Infinity,
    deployment: undefined,
    stop
   });
   const tell = (look, so)=>log.info((0, _src_report_text_js__WEBPACK_IMPORTED_MODULE_5__.Q)((0, _src_flows_watch_words_js__WEBPACK_IMPORTED_MODULE_2__.Dm)(look, so)));
   const watched = await (0, _src_flows_watch_js__WEBPACK_IMPORTED_MODULE_0__.w)({
    sources,
    clock,
    log,
    tell
   }, plan);
   const verdict = (0, _src_flows_watch_verdict_js__WEBPACK_IMPORTED_MODULE_1__.vD)(watched, {
    environment: asked.environment,
    trust: 'branch',
    unseen: sources.size === 0 ? [
     NO_CHECKS
    ] : []
   });
   const onInconclusive = asked['on-inconclusive'] ?? section['on-inconclusive'];
   return (0, _outcome_js__WEBPACK_IMPORTED_MODULE_7__.K)(verdict, watched, {
    failOn: asked['fail-on'],
    onInconclusive
   });
  }
  const NO_CHECKS = (0, _src_domain_prose_js__WEBPACK_IMPORTED_MODULE_10__.c)`Name checks under ${{
   name: 'watch.checks'
  }} in the configuration.`;
 },
 87563: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   watchInJob: ()=>watchInJob
  });
  var problem = __webpack_require__(73965);
  var prose = __webpack_require__(17269);
  var told = __webpack_require__(56418);
  var rows = __webpack_require__(38042);
  var tell = __webpack_require__(16420);
  var watch = __webpack_require__(86339);
  var verdict = __webpack_require__(30151);
  var words = __webpack_require__(65542);
  var health_context = __webpack_require__(62289);
  var github_deployments = __webpack_require__(78200);
  var stop_signal = __webpack_require__(16630);
  var summary = __webpack_require__(39698);
  var report_summary = __webpack_require__(73320);
  var report_text = __webpack_require__(74913);
  ;
  const isBetweenDeployments = (event)=>EVENTS.has(event);
  const EVENTS = new Set([
   'schedule',
   'repository_dispatch'
  ]);
  var domain_answer = __webpack_require__(86462);
  var robust = __webpack_require__(2524);
  ;
  const DAY = 86_400_000;
  const WARM_UP = 200;
  const BEYOND = 1.1;
  const QUIET = 96;
  const AVERAGED = 24;
  const DAYS = 7;
  const LEAST_DAYS = 2;
  function anomaliesIn(values, times) {
   const places = Array.from({
    length: values.length
   }, (_, place)=>place).filter((place)=>Number.isFinite(values[place]));
   const known = places.map((place)=>values[place] ?? 0);
   const day = valuesADay(places.map((place)=>times[place] ?? NaN));
   const views = [
    levelDeviation(day),
    stepDeviation,
    timeOfDayDeviation(day)
   ];
   const records = views.map(()=>({
     largest: 0,
     seen: 0
    }));
   const anomalies = [];
   let quietUntil = 0;
   for(let at = 0; at < known.length; at += 1){
    const unlike = VIEWS.filter((_, which)=>isRecord(records[which], views[which]?.(known, at) ?? 0));
    if (unlike.length === 0 || at < quietUntil) continue;
    anomalies.push({
     at: places[at] ?? 0,
     unlike
    });
    quietUntil = at + QUIET;
   }
   return anomalies;
  }
  const VIEWS = [
   'level',
   'step',
   'time-of-day'
  ];
  function isRecord(record, deviation) {
   if (record === undefined) return false;
   if (deviation > 0 || record.seen > 0) record.seen += 1;
   const isBeyond = record.seen > WARM_UP && record.largest > 0 && deviation > BEYOND * record.largest;
   if (deviation > record.largest) record.largest = deviation;
   return isBeyond;
  }
  function valuesADay(times) {
   const steps = times.slice(1, 20).map((time, at)=>time - (times[at] ?? NaN));
   const step = (0, robust.JZ)(steps.filter((one)=>one > 0)) ?? DAY / 24;
   return Math.min(Math.max(Math.round(DAY / step), AVERAGED), 2880);
  }
  function levelDeviation(day) {
   const sorted = [];
   return (values, at)=>{
    const [last, old] = [
     values[at - 1],
     values[at - 1 - day]
    ];
    if (last !== undefined) sorted.splice(placeIn(sorted, last), 0, last);
    if (old !== undefined) sorted.splice(placeIn(sorted, old), 1);
    if (sorted.length < day / 4) return 0;
    const middle = ((sorted[sorted.length - 1 >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
    return Math.abs((values[at] ?? middle) - middle);
   };
  }
  function placeIn(sorted, value) {
   let [low, high] = [
    0,
    sorted.length
   ];
   while(low < high){
    const middle = low + high >> 1;
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
   }
   return low;
  }
  const stepDeviation = (values, at)=>at === 0 ? 0 : Math.abs((values[at] ?? 0) - (values[at - 1] ?? 0));
  function timeOfDayDeviation(day) {
   const rests = [];
   return (values, at)=>{
    if (at < LEAST_DAYS * day) return 0;
    const others = Array.from({
     length: DAYS
    }, (_, one)=>values[at - (one + 1) * day]).filter((one)=>one !== undefined);
    rests.push((values[at] ?? 0) - ((0, robust.JZ)(others) ?? 0));
    if (rests.length > AVERAGED) rests.shift();
    return rests.length < AVERAGED ? 0 : Math.abs(rests.reduce((sum, one)=>sum + one, 0)) / AVERAGED;
   };
  }
  var watch_ports = __webpack_require__(7515);
  ;
  async function unusualIn({ sources, clock, log }, { standing }, asked) {
   const gauges = standing.checks.filter(({ metrics })=>metrics.some(({ bad })=>bad === undefined));
   const found = await Promise.all(gauges.map(async ({ name })=>{
    const source = sources.get(name);
    if (source === undefined) return [];
    const answer = await pastOf(source, asked, clock);
    if (answer.is === 'known') return unusualOf(name, answer.value, asked);
    log.warn(`${name}: what is usual between deployments is not known. ${answer.because.message}`);
    return [];
   }));
   return found.flat();
  }
  function pastOf(source, { from, until }, clock) {
   const tooLate = clock.sleep(watch_ports.v.pastMs).then(()=>(0, domain_answer.L5)(TOO_LATE));
   return Promise.race([
    source.past(from, until),
    tooLate
   ]);
  }
  const TOO_LATE = new problem.A({
   what: `It was not told within ${watch_ports.v.pastMs / 1000} s`
  });
  function unusualOf(check, readings, { since }) {
   const byMetric = new Map();
   for (const reading of readings){
    if (reading.is !== 'level') continue;
    const series = byMetric.get(reading.metric);
    if (series === undefined) byMetric.set(reading.metric, [
     reading
    ]);
    else series.push(reading);
   }
   return [
    ...byMetric
   ].flatMap(([metric, unsorted])=>{
    const series = unsorted.sort((one, other)=>one.at - other.at);
    const anomalies = anomaliesIn(series.map(({ value })=>value), series.map(({ at })=>at));
    return anomalies.flatMap(({ at: place, unlike })=>{
     const reading = series[place];
     return reading === undefined || reading.at < since ? [] : [
      {
       check,
       metric,
       at: reading.at,
       value: reading.value,
       unlike
      }
     ];
    }).slice(-1);
   });
  }
  const withUnusual = (watched, unusual)=>unusual.length === 0 ? watched : {
    ...watched,
    is: watched.is === 'pass' ? 'warn' : watched.is,
    unusual
   };
  var schemas = __webpack_require__(94343);
  var api = __webpack_require__(43759);
  var parse = __webpack_require__(23945);
  var harmless = __webpack_require__(84131);
  ;
  const MOST_ALERTS = 1000;
  const MOST_NAMED = 5;
  const MOST_CHARACTERS = 100;
  const webhook = schemas.Ikc({
   alerts: schemas.YOg(schemas.Ikc({
    status: schemas.k5n([
     'firing',
     'resolved'
    ]),
    labels: schemas.Ikc({
     alertname: schemas.lqM(schemas.YjP().check(api.Eb(10_000)))
    })
   })).check(api.Eb(MOST_ALERTS))
  });
  const plain = schemas.Ikc({
   alert: schemas.YjP().check(api.m9(1), api.Eb(10_000))
  });
  const dispatch = schemas.Ikc({
   client_payload: schemas.L5J()
  });
  function parseAlertEvent(payload) {
   const event = parse.xL(dispatch, payload);
   if (!event.success) return undefined;
   const { client_payload: sent } = event.data;
   const hook = parse.xL(webhook, sent);
   if (hook.success) {
    const firing = hook.data.alerts.filter(({ status })=>status === 'firing');
    const names = new Set(firing.map(({ labels })=>shown(labels.alertname ?? 'an alert without a name')));
    return {
     firing: [
      ...names
     ].slice(0, MOST_NAMED),
     count: firing.length
    };
   }
   const one = parse.xL(plain, sent);
   return one.success ? {
    firing: [
     shown(one.data.alert)
    ],
    count: 1
   } : undefined;
  }
  const shown = (text)=>(0, harmless.Jj)((0, harmless.Is)(text), MOST_CHARACTERS);
  ;
  const DAY_MS = 86_400_000;
  const RECENT_MS = 3_600_000;
  async function alsoUnusual(ports, watched, { event, days }) {
   if (!isBetweenDeployments(event) || days === 0 || (0, watch_ports.x)(watched.ending)) return watched;
   const until = watched.endedAt;
   const since = Math.min(watched.plan.startedAt, until - RECENT_MS);
   return withUnusual(watched, await unusualIn(ports, watched, {
    from: until - days * DAY_MS,
    until,
    since
   }));
  }
  function startedBy({ event, payload }) {
   const alert = event === 'repository_dispatch' ? parseAlertEvent(payload) : undefined;
   if (alert === undefined) return [];
   if (alert.count === 0) return [
    (0, prose.c)`An alert that is over has started this watch.`
   ];
   const [first = '', ...others] = alert.firing;
   const more = alert.count - 1;
   const all = others.flatMap((one)=>[
     ', ',
     (0, prose.U)(one)
    ]);
   return [
    [
     ...(0, prose.c)`The alert ${(0, prose.U)(first)}`,
     ...all,
     ...(0, prose.c)`${more > others.length ? ` and ${more - others.length} more` : ''} started this watch.`
    ]
   ];
  }
  var of_fork = __webpack_require__(82556);
  var at_terminal = __webpack_require__(25260);
  var notify = __webpack_require__(16578);
  var keep_rows = __webpack_require__(96630);
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
    rows: (0, keep_rows.En)((0, rows.J)(record), privacy, home),
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
  var place = __webpack_require__(25779);
  var record_line = __webpack_require__(50202);
  var refusal = __webpack_require__(84812);
  ;
  async function promote(ports, asked) {
   const { said } = asked;
   const unfit = unfitness(asked);
   if (said === undefined || unfit !== undefined) return {
    is: 'nothing',
    says: unfit ?? NO_DEPLOYMENT
   };
   const first = await looked(ports, said);
   if ('is' in first) return first;
   const order = orderOf(said, first.workflow);
   if (first.settings.mode !== 'live' || asked.mode !== 'live') return rehearsed(order);
   const claim = await ports.claims.take({
    to: 'promote',
    deploymentId: said.deploymentId,
    sha: said.sha
   });
   if (claim.is === 'unknown') return refused('The promotion could not be claimed.', claim.because.message);
   if (claim.value === 'taken') return {
    is: 'nothing',
    says: (0, prose.c)`The promotion of deployment ${said.deploymentId} was begun before.`
   };
   const description = (0, record_line.IK)({
    word: 'promoting',
    ...asked.self
   });
   const told = await ports.deployments.tell(said.deploymentId, {
    state: (0, record_line.Dp)('promoting', 'success'),
    description
   });
   if (told.is === 'unknown') return refused('The promotion could not be recorded.', told.because.message);
   const last = await looked(ports, said);
   if ('is' in last) return last;
   if (last.settings.mode !== 'live' || last.workflow !== order.workflow) return {
    is: 'nothing',
    says: (0, prose.c)`The configuration was changed while the promotion was prepared.`
   };
   return dispatched(ports, order, last.settings);
  }
  const NO_DEPLOYMENT = (0, prose.c)`No deployment is known that could be promoted.`;
  function unfitness({ said, trust, event }) {
   if (said !== undefined && said.verdict !== 'pass') return (0, prose.c)`Only what passes is promoted, and this is ${said.verdict}.`;
   if (trust === 'fork') return (0, prose.c)`What a fork has run promotes nothing.`;
   if (isBetweenDeployments(event)) return (0, prose.c)`A watch that a schedule or an alert has started promotes nothing.`;
   return undefined;
  }
  async function looked({ settings, deployments }, said) {
   const now = await settings();
   if (now.is === 'unknown') return refused('The configuration could not be read.', now.because.message);
   const { enabled, workflow, environments } = now.value;
   if (!enabled || workflow === undefined) return {
    is: 'nothing',
    says: (0, prose.c)`Promotions are turned off.`
   };
   if (!environments.includes(said.environment)) return {
    is: 'nothing',
    says: (0, prose.c)`${(0, prose.U)(said.environment)} is not among ${(0, prose.U)('watch.on-pass.environments')} in the configuration.`
   };
   const page = await deployments.list(said.environment, 1);
   if (page.is === 'unknown') return refused('What is deployed could not be read.', page.because.message);
   const current = (0, place.BP)(page.value.deployments);
   if (current?.deploymentId !== said.deploymentId || current.sha !== said.sha) return {
    is: 'nothing',
    says: (0, prose.c)`Deployment ${said.deploymentId} is not the newest of its environment any more.`
   };
   return {
    settings: now.value,
    workflow
   };
  }
  const orderOf = ({ environment, sha, deploymentId, checks, by }, workflow)=>({
    workflow,
    environment,
    target: sha,
    promotionOf: deploymentId,
    reason: `The watch passed${checks === undefined ? '' : ` by ${checks.all} checks, ${checks.unmeasured} not measured`}; run ${by.runId}, attempt ${by.attempt}`
   });
  const rehearsed = ({ workflow, target, promotionOf })=>({
    is: 'dry-run',
    says: (0, prose.c)`A dry run: ${(0, prose.U)(workflow)} would be started to promote ${(0, prose.U)(target)}, of deployment ${promotionOf}. Nothing was dispatched until ${(0, prose.U)('watch.on-pass.mode')} is ${(0, prose.U)('live')}.`
   });
  async function dispatched({ remedy }, order, settings) {
   const acted = await remedy(settings).act(order);
   if (acted.is === 'refused') return refused('The promotion was not dispatched.', acted.because.message);
   if (acted.is === 'unknown') return {
    is: 'unknown',
    says: (0, refusal.O$)('Whether the promotion was dispatched is not known.', acted.because.message)
   };
   if (acted.is !== 'dispatched') return {
    is: 'nothing',
    says: (0, prose.c)`The promotion was not dispatched.`
   };
   const run = acted.runId === undefined ? (0, prose.c)`` : (0, prose.c)`, by run ${acted.runId}`;
   return {
    is: 'dispatched',
    says: (0, prose.c)`${(0, prose.U)(order.workflow)} was started to promote ${(0, prose.U)(order.target)}${run}.`,
    ...acted.runId === undefined ? {} : {
     runId: acted.runId
    }
   };
  }
  const refused = (what, because)=>({
    is: 'refused',
    says: (0, refusal.O$)(what, because)
   });
  var claims = __webpack_require__(39439);
  var config_source = __webpack_require__(49388);
  var remedy = __webpack_require__(27954);
  var fresh_settings = __webpack_require__(98579);
  ;
  async function promoteIfWanted(setting, { said, mode, trust, path }, { log }) {
   const { runner, target, section } = setting;
   const { repository, defaultBranch } = target.home;
   if (section['on-pass'].workflow === undefined || defaultBranch === undefined) return undefined;
   const client = {
    ...setting.client,
    deadline: setting.deadline
   };
   const source = (0, config_source.gitHubConfig)(client, {
    repository,
    defaultBranch
   }, {
    path,
    workspace: runner.workspace
   });
   const promoted = await promote({
    settings: async ()=>(0, domain_answer.Rn)(await (0, fresh_settings.d)(source, {
      home: repository,
      path,
      log
     }), ({ config })=>config.watch['on-pass']),
    deployments: (0, github_deployments.gitHubDeployments)(client, {
     repository,
     believed: setting.believed
    }),
    claims: (0, claims.Z)(client, repository),
    remedy: ({ mode, workflow })=>remedy.J['workflow-dispatch'].create({}, {
      client,
      repository,
      defaultBranch,
      mode,
      allowed: workflow === undefined ? [] : [
       workflow
      ]
     })
   }, {
    said,
    self: {
     runId: runner.runId,
     attempt: runner.attempt
    },
    mode,
    trust,
    event: runner.event
   });
   if (promoted.is === 'refused' || promoted.is === 'unknown') log.warn((0, report_text.Q)(promoted.says));
   else log.info((0, report_text.Q)(promoted.says));
   return promoted;
  }
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
  var github_believed = __webpack_require__(95390);
  var github_client = __webpack_require__(19133);
  var config_in_force = __webpack_require__(64680);
  var actions_target = __webpack_require__(3675);
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
   const source = (0, config_source.gitHubConfig)(reading, {
    repository,
    defaultBranch,
    namesCommit: true
   }, place);
   const found = await (0, config_in_force.x)(source, {
    home: repository,
    path: asked.config,
    log
   });
   if (found.is === 'unknown') throw found.because;
   const parsed = found.value.whole;
   if (!parsed.ok) throw new problem.A({
    what: `The configuration says what nobody can follow, so nothing was watched.\n${(0, located.fz)(parsed)}`
   });
   const { config: inForce, at: configSha } = parsed.config;
   const believed = (0, github_believed.believing)(inForce.rollback.believe);
   const section = (0, watch_plan.L)(inForce.watch, asked);
   const lengthMs = section.minutes * 60_000;
   const deadline = world.deadline.within(lengthMs + SPARE_MS);
   const client = clientIn(deadline, MOST_REQUESTS + REQUESTS_A_MINUTE * section.minutes);
   const { environment } = asked;
   const answer = await deploymentToWatch((0, github_deployments.gitHubDeployments)(reading, {
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
    ...configSha === undefined ? {} : {
     configSha
    },
    believed,
    section,
    client,
    deployments: (0, github_deployments.gitHubDeployments)(client, {
     repository,
     believed
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
   for (const line of (0, verdict.Wb)(watched))log.info((0, report_text.Q)(line));
   const isStopped = watched.ending.is === 'stopped';
   const deadline = setting.deadline.within(isStopped ? stop_signal.y : TELLING_MS);
   const page = (0, verdict.hl)(watched, {
    environment,
    trust: trustOf(target),
    unseen: unseenOf(setting, environment)
   });
   const hurried = {
    ...setting,
    deadline
   };
   const plain = {
    setting: hurried,
    mode,
    isStopped,
    environment,
    page
   };
   const [recorded] = await Promise.all([
    recordedBy(hurried, watched, mode, world),
    ...isStopped ? [
     tellPeople(plain, world)
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
    configSha: setting.configSha,
    trust: trustOf(target),
    observedAt: world.clock.now()
   };
   const said = (0, rows.t)(record);
   const wish = {
    said,
    mode,
    trust: (0, of_fork.O)(world) ? 'fork' : trustOf(target),
    path: asked.config
   };
   const promoted = isStopped ? undefined : await promoteIfWanted(hurried, wish, world);
   const kept = keepRecord(hurried, promoted === undefined ? record : {
    ...record,
    promoted
   }, world);
   const asides = [
    ...startedBy(setting.runner),
    ...promoted === undefined ? [] : [
     promoted.says
    ]
   ];
   const telling = {
    ...plain,
    page: withAsides(page, asides)
   };
   await Promise.all([
    kept,
    ...isStopped ? [] : [
     tellPeople(telling, world)
    ]
   ]);
   const notice = {
    verdict: page.verdict,
    environment,
    sha: deployment?.sha,
    trust: trustOf(target),
    mode
   };
   if (!isStopped) await (0, notify.Y9)(hurried, notice, world);
   const onInconclusive = asked['on-inconclusive'] ?? section['on-inconclusive'];
   const outcome = (0, watch_outcome.K)(page.verdict, watched, {
    failOn: asked['fail-on'],
    onInconclusive
   });
   log.info(`Watched ${environment}: ${watched.is}.`);
   return {
    ...outcome,
    outputs: {
     status: setting.notes.length === 0 && recorded.isRecorded ? 'complete' : 'partial',
     ...outcome.outputs,
     decision: said === undefined ? '' : JSON.stringify(said),
     environment,
     'deployment-id': deployment === undefined ? '' : String(deployment.deploymentId),
     sha: deployment?.sha ?? '',
     promotion: promoted?.is ?? '',
     'promotion-run-id': String(promoted?.runId ?? '')
    }
   };
  }
  const withAsides = (page, asides)=>asides.length === 0 ? page : {
    ...page,
    verdict: {
     ...page.verdict,
     asides
    }
   };
  const trustOf = ({ isOwnRun, self })=>isOwnRun ? self.trust : 'default';
  const TELLING_MS = 120_000;
  const RESERVE_MS = 60_000;
  async function watchNow(setting, { asked, stop }, world) {
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
   const tell = (look, so)=>log.info((0, report_text.Q)((0, words.Dm)(look, so)));
   const stand = (standing, sinceStartMs)=>{
    log.info(`After ${Math.round(sinceStartMs / 60_000)} min: ${standing.is} so far.`);
    for (const line of (0, verdict.Wb)({
     standing
    }))log.info(`  ${(0, report_text.Q)(line)}`);
   };
   const ports = {
    sources,
    clock,
    log,
    tell,
    stand,
    ...deployment === undefined ? {} : {
     deployments
    }
   };
   return alsoUnusual(ports, await (0, watch.w)(ports, plan), {
    event: runner.event,
    days: section['series-days']
   });
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
  async function recordedBy({ client, deadline, deployment, target, believed }, { is }, mode, { runner, log }) {
   if (deployment === undefined || runner === undefined) return {
    isRecorded: true,
    at: undefined
   };
   const deployments = (0, github_deployments.gitHubDeployments)({
    ...client,
    deadline
   }, {
    repository: target.home.repository,
    believed
   });
   if (mode === 'dry-run') return {
    isRecorded: true,
    at: await (0, tell.l)(deployments, deployment)
   };
   const self = {
    runId: runner.runId,
    attempt: runner.attempt
   };
   return (0, tell.p)({
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
    sha: '',
    promotion: '',
    'promotion-run-id': ''
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
 47084: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   K: ()=>watchOutcome
  });
  var _src_flows_watch_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30151);
  var _outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84195);
  function watchOutcome(verdict, watched, { failOn, onInconclusive }) {
   const { json, ...outcome } = (0, _outcomes_js__WEBPACK_IMPORTED_MODULE_1__.yL)(watched === undefined ? verdict : {
    ...verdict,
    asides: (0, _src_flows_watch_verdict_js__WEBPACK_IMPORTED_MODULE_0__.Wb)(watched)
   }, {
    failOn
   });
   const next = nextOf(verdict.is, onInconclusive);
   const failed = watched?.standing.checks.filter(({ is })=>is === 'fail').map(({ name })=>name) ?? [];
   const tookMs = watched === undefined ? undefined : watched.standing.tookMs ?? watched.endedAt - watched.plan.startedAt;
   const seconds = tookMs === undefined ? undefined : Math.max(0, Math.round(tookMs / 1000));
   const mustFail = onInconclusive === 'fail' && isUndecided(verdict.is);
   return {
    ...outcome,
    outputs: {
     verdict: verdict.is,
     next,
     seconds: seconds === undefined ? '' : String(seconds),
     'failed-checks': failed.join(',')
    },
    exitCode: mustFail ? 1 : outcome.exitCode,
    json: {
     ...typeof json === 'object' ? json : {},
     next,
     seconds,
     checks: watched?.standing.checks
    }
   };
  }
  const isUndecided = (is)=>is === 'inconclusive' || is === 'no-data';
  const AFTER = {
   pause: 'ask',
   pass: 'go',
   fail: 'stop'
  };
  function nextOf(is, onInconclusive) {
   if (isUndecided(is)) return AFTER[onInconclusive];
   return is === 'fail' ? 'stop' : 'go';
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
 62943: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   SC: ()=>artifactTests,
   bs: ()=>together,
   dJ: ()=>workspaceTests,
   xM: ()=>failuresIn
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23945);
  var _domain_prose_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17269);
  var _history_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45605);
  var _history_gather_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64347);
  var _schema_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61973);
  var _doctor_unmatched_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24316);
  var _schema_config_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12578);
  var _counted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92009);
  var _told_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56418);
  const MOST_ARTIFACTS = 20;
  const MOST_ARTIFACT_BYTES = 50_000_000;
  const NO_TESTS = {
   tests: _history_columns_js__WEBPACK_IMPORTED_MODULE_0__.IW.tests,
   places: [],
   unseen: []
  };
  function together(parts) {
   const filled = parts.map(({ tests })=>tests).filter(({ length })=>length > 0);
   const tables = filled.map((tests)=>({
     tables: {
      ..._history_columns_js__WEBPACK_IMPORTED_MODULE_0__.IW,
      tests
     }
    }));
   return {
    tests: filled.length > 1 ? (0, _history_gather_js__WEBPACK_IMPORTED_MODULE_1__.bM)(tables).tests.columns : filled[0] ?? _history_columns_js__WEBPACK_IMPORTED_MODULE_0__.IW.tests,
    places: parts.flatMap(({ places })=>places),
    unseen: parts.flatMap(({ unseen })=>unseen)
   };
  }
  function failuresIn(tests) {
   const { codes, texts } = tests.words('outcome');
   const isFailure = (0, _history_columns_js__WEBPACK_IMPORTED_MODULE_0__.E1)(texts, (text)=>text === 'failed' || text === 'error');
   return codes.reduce((count, code)=>isFailure[code] === true ? count + 1 : count, 0);
  }
  async function workspaceTests({ workspace, log }, { reports, named, recorder }, of) {
   if (workspace === undefined) return NO_TESTS;
   const files = await workspace.reports(reports);
   if (files.is === 'unknown') return {
    ...NO_TESTS,
    unseen: [
     (0, _told_js__WEBPACK_IMPORTED_MODULE_5__.E)(files.because.message)
    ]
   };
   log.debug(`Found ${(0, _counted_js__WEBPACK_IMPORTED_MODULE_6__.h)(files.value.length, 'file')} in the workspace that may hold test results.`);
   for (const glob of (0, _doctor_unmatched_js__WEBPACK_IMPORTED_MODULE_3__.Z)(named?.globs ?? [], files.value.map(({ path })=>path)))log[named?.by === 'step' ? 'warn' : 'info'](`${(0, _doctor_unmatched_js__WEBPACK_IMPORTED_MODULE_3__.N)(glob)}. Run the tests before this step, or correct the pattern.`);
   return testsOf(files.value, {
    ...of,
    origin: of.jobId === undefined ? `job:${recorder}` : 'workspace'
   });
  }
  async function artifactTests({ runs, log }, { artifacts }, of) {
   if (runs === undefined) return NO_TESTS;
   const listing = await runs.artifacts(of.run.runId);
   if (listing.is === 'unknown') return {
    ...NO_TESTS,
    unseen: [
     (0, _told_js__WEBPACK_IMPORTED_MODULE_5__.E)(listing.because.message)
    ]
   };
   const isWanted = (0, _schema_config_glob_js__WEBPACK_IMPORTED_MODULE_4__._I)(artifacts);
   const known = listing.value.items.flatMap((item)=>{
    const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_7__.xL(_schema_api_js__WEBPACK_IMPORTED_MODULE_2__.VI, item);
    return parsed.success ? [
     parsed.data
    ] : [];
   });
   const asked = known.filter((artifact)=>isWanted(artifact.name));
   if (asked.length > 0 && of.run.attempt > 1 && of.run.startedAt === undefined) return {
    ...NO_TESTS,
    unseen: [
     (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_8__.c)`Artifacts of this attempt could not be told from those of earlier ones.`
    ]
   };
   const ofAttempt = asked.filter(isOfAttempt(of.run));
   const wanted = ofAttempt.filter(({ expired })=>expired !== true);
   const expired = ofAttempt.length - wanted.length;
   const read = newestOfEachName(wanted).filter(({ size_in_bytes: bytes = 0 })=>bytes <= MOST_ARTIFACT_BYTES).slice(0, MOST_ARTIFACTS);
   const parts = await Promise.all(read.map(async (artifact)=>{
    const files = await runs.artifactFiles(artifact.id);
    if (files.is === 'unknown') return {
     ...NO_TESTS,
     unseen: [
      (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_8__.c)`Artifact ${(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_8__.U)(artifact.name)}: ${(0, _told_js__WEBPACK_IMPORTED_MODULE_5__.E)(files.because.message)}`
     ]
    };
    return testsOf(files.value, {
     run: of.run,
     jobId: undefined,
     origin: `artifact:${artifact.name}`,
     isMixed: true
    });
   }));
   const passedOver = newestOfEachName(wanted).length - read.length;
   if (read.length > 0) log.debug(`Read ${(0, _counted_js__WEBPACK_IMPORTED_MODULE_6__.h)(read.length, 'artifact')} of the run.`);
   const { tests, places, unseen } = together(parts);
   return {
    tests,
    places,
    unseen: [
     ...unseen,
     ...listing.value.complete ? [] : [
      (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_8__.c)`Not all artifacts of the run could be listed.`
     ],
     ...expired === 0 ? [] : [
      (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_8__.c)`${(0, _counted_js__WEBPACK_IMPORTED_MODULE_6__.h)(expired, 'artifact')} of the run had expired.`
     ],
     ...passedOver === 0 ? [] : [
      (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_8__.c)`${(0, _counted_js__WEBPACK_IMPORTED_MODULE_6__.h)(passedOver, 'artifact')} of the run ${passedOver === 1 ? 'was' : 'were'} passed over: too large, or too many.`
     ]
    ]
   };
  }
  const isOfAttempt = ({ attempt, startedAt = 0, status, updatedAt = Infinity })=>({ created_at: at })=>at === undefined || (attempt === 1 || at >= startedAt) && (status !== 'completed' || at <= updatedAt);
  function newestOfEachName(artifacts) {
   const newest = new Map();
   for (const artifact of artifacts){
    const other = newest.get(artifact.name);
    if (other === undefined || other.id < artifact.id) newest.set(artifact.name, artifact);
   }
   return [
    ...newest.values()
   ];
  }
  async function testsOf(files, { run, jobId, steps = [], origin, isMixed = false }) {
   if (files.length === 0) return NO_TESTS;
   const { readReports } = await Promise.all([
    __webpack_require__.e(7182),
    __webpack_require__.e(5075),
    __webpack_require__.e(3260)
   ]).then(__webpack_require__.bind(__webpack_require__, 43260));
   const { runId, attempt, trust, observedAt } = run;
   const { tests, places, unreadable } = await readReports(files, {
    runId,
    attempt,
    trust,
    observedAt,
    jobId,
    origin,
    stepAt: stepAt(steps)
   });
   return {
    tests,
    places,
    unseen: unreadable.filter(({ isOther })=>!(isMixed && isOther)).map(({ path, because })=>(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_8__.c)`${(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_8__.U)(path)} could not be read: ${(0, _told_js__WEBPACK_IMPORTED_MODULE_5__.E)(because.what)}.`)
   };
  }
  const stepAt = (steps)=>(epochMs)=>steps.toSorted((one, other)=>one.number - other.number).find(({ startedAt = Infinity, completedAt = Infinity })=>startedAt <= epochMs && epochMs < completedAt + 1000)?.number;
 },
 95390: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   ACTIONS_BOT: ()=>ACTIONS_BOT,
   believing: ()=>believing,
   withBot: ()=>withBot
  });
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86462);
  const ACTIONS_BOT = 'github-actions[bot]';
  const believing = (others)=>()=>Promise.resolve((0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_0__.eO)(withBot(others)));
  const withBot = (others)=>[
    ...new Set([
     ACTIONS_BOT,
     ...others
    ])
   ];
 },
 39439: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Z: ()=>gitHubClaims
  });
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86462);
  var _domain_rollback_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68057);
  var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62521);
  var _deployments_telling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88224);
  var _git_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64809);
  const ROLLBACKS = 'refs/foreshock/rollback/';
  function gitHubClaims(client, repository) {
   const [owner = '', repo = ''] = repository.split('/');
   const data = (0, _git_data_js__WEBPACK_IMPORTED_MODULE_3__.p)(client, repository);
   return {
    rollbacks: ()=>(0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.kA)(client, {
      what: 'the claims of rollbacks',
      permission: 'contents: read'
     }, async ()=>{
      const { refs, complete } = await data.refsUnder(ROLLBACKS);
      if (!complete) throw new Error('there are more than can be listed');
      return new Set(refs.map(({ ref })=>Number(ref.slice(ROLLBACKS.length))).filter(_domain_rollback_order_js__WEBPACK_IMPORTED_MODULE_0__.eQ));
     }),
    take: async ({ to, deploymentId, sha })=>{
     const ref = `refs/foreshock/${to}/${deploymentId}`;
     const made = await (0, _deployments_telling_js__WEBPACK_IMPORTED_MODULE_2__.X)(client, {
      what: `the claim ${ref}`,
      permission: 'contents: write'
     }, async ()=>{
      const { data } = await client.octokit.rest.git.createRef({
       owner,
       repo,
       ref,
       sha,
       ..._deployments_telling_js__WEBPACK_IMPORTED_MODULE_2__.E
      });
      const answer = data;
      if (typeof answer !== 'object' || answer === null || Reflect.get(answer, 'ref') !== ref) throw new Error('the answer is about something else');
     });
     if (made.is === 'known') return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.eO)('ours');
     const { cause } = made.because;
     return (0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.c2)(cause) === 422 && /already exists/i.test(String(cause)) ? (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.eO)('taken') : (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.L5)(made.because);
    }
   };
  }
 },
 49388: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   gitHubConfig: ()=>gitHubConfig
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23945);
  var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94343);
  var _git_local_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94745);
  var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62521);
  var _body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24346);
  var _shared_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31229);
  function gitHubConfig(client, { repository, defaultBranch, namesCommit = false }, place) {
   const [owner = '', repo = ''] = repository.split('/');
   const commitOf = async (branch)=>{
    const { data } = await client.octokit.rest.git.getRef({
     owner,
     repo,
     ref: `heads/${branch}`
    });
    return zod_mini__WEBPACK_IMPORTED_MODULE_4__.qg(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
     object: zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
      sha: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP()
     })
    }), data).object.sha;
   };
   return {
    inForce: ()=>(0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.kA)(client, {
      what: `${place.path} of the default branch`,
      permission: 'contents: read'
     }, async ()=>{
      const ref = defaultBranch !== undefined && namesCommit ? await commitOf(defaultBranch) : defaultBranch;
      try {
       const { data, headers } = await client.octokit.rest.repos.getContent({
        owner,
        repo,
        path: place.path,
        mediaType: {
         format: 'raw'
        },
        request: _body_js__WEBPACK_IMPORTED_MODULE_2__.yn,
        ...ref === undefined ? {} : {
         ref
        }
       });
       (0, _body_js__WEBPACK_IMPORTED_MODULE_2__.BN)(headers['content-type']);
       const text = new TextDecoder().decode(await (0, _body_js__WEBPACK_IMPORTED_MODULE_2__.x8)(data, MOST_BYTES));
       return {
        path: place.path,
        text,
        at: ref ?? 'the default branch'
       };
      } catch (error) {
       if ((0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.c2)(error) === 404) return undefined;
       throw error;
      }
     }),
    proposed: ()=>(0, _git_local_config_js__WEBPACK_IMPORTED_MODULE_0__.M)(place),
    shared: (file)=>(0, _shared_file_js__WEBPACK_IMPORTED_MODULE_3__.sharedFile)(client, file)
   };
  }
  const MOST_BYTES = 1_000_000;
 },
 78200: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   gitHubDeployments: ()=>gitHubDeployments
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23945);
  var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94343);
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86462);
  var _schema_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61973);
  var _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39339);
  var _schema_rollback_mark_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67587);
  var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62521);
  var _believed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95390);
  var _deployments_telling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88224);
  const PER_PAGE = 100;
  const MOST_STATUS_PAGES = 5;
  function gitHubDeployments(client, { repository, believed = (0, _believed_js__WEBPACK_IMPORTED_MODULE_4__.believing)([]) }) {
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
      const listed = zod_mini__WEBPACK_IMPORTED_MODULE_5__.qg(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YOg(listedDeployment), data);
      const now = Date.parse(headers.date ?? '');
      if (Number.isNaN(now)) throw new Error('the answer says no time');
      return {
       at: now,
       deployments: listed.map(deploymentOf),
       complete: listed.length < PER_PAGE
      };
     }),
    statuses: async (deploymentId)=>{
     const logins = await believed();
     if (logins.is === 'unknown') return logins;
     const question = {
      what: `the statuses of deployment ${deploymentId}`,
      permission: 'deployments: read'
     };
     return (0, _ask_js__WEBPACK_IMPORTED_MODULE_2__.kA)(client, question, async ()=>{
      const found = [];
      for(let page = 1; page <= MOST_STATUS_PAGES; page += 1){
       const which = {
        ...at,
        deployment_id: deploymentId,
        per_page: PER_PAGE,
        page
       };
       const listed = zod_mini__WEBPACK_IMPORTED_MODULE_5__.qg(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YOg(listedStatus), (await repos.listDeploymentStatuses(which)).data);
       found.push(...listed);
       if (listed.length < PER_PAGE) break;
      }
      const inOrder = found.sort((one, other)=>other.created_at - one.created_at || other.id - one.id);
      return inOrder.map((status)=>statusOf(status, logins.value));
     });
    },
    tell: async (deploymentId, { state, description })=>(0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_7__.Rn)(await (0, _deployments_telling_js__WEBPACK_IMPORTED_MODULE_3__.X)(client, {
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
  const listedDeployment = zod_mini__WEBPACK_IMPORTED_MODULE_6__.X$i(_schema_api_js__WEBPACK_IMPORTED_MODULE_0__.EJ, {
   created_at: _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_1__.kB
  });
  const listedStatus = zod_mini__WEBPACK_IMPORTED_MODULE_6__.X$i(_schema_api_js__WEBPACK_IMPORTED_MODULE_0__.KJ, {
   id: _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_1__.id,
   created_at: _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_1__.kB,
   description: (0, _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_1__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP()),
   creator: (0, _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_1__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Ikc({
    login: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
    type: (0, _schema_api_fields_js__WEBPACK_IMPORTED_MODULE_1__.mt)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP())
   }))
  });
  function deploymentOf(listed) {
   const { id: deploymentId, environment, sha, created_at: createdAt } = listed;
   const rollback = (0, _schema_rollback_mark_js__WEBPACK_IMPORTED_MODULE_8__.x)(listed.payload);
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
  function statusOf({ state, created_at: at, description = '', creator }, logins) {
   const isOurs = creator?.type === 'Bot' && logins.includes(creator.login);
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
 31229: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   sharedFile: ()=>sharedFile
  });
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86462);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73965);
  var _domain_shared_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31072);
  var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62521);
  var _body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24346);
  async function sharedFile(client, file) {
   const what = (0, _domain_shared_file_js__WEBPACK_IMPORTED_MODULE_3__.Q)(file);
   const [owner = '', repo = ''] = file.repository.split('/');
   const request = {
    ..._body_js__WEBPACK_IMPORTED_MODULE_2__.yn,
    redirect: 'manual'
   };
   const { repos } = client.octokit.rest;
   const commitOf = async (ref)=>{
    const { data, status } = await repos.getCommit({
     owner,
     repo,
     ref,
     mediaType: {
      format: 'sha'
     },
     request
    });
    mustBeThere(status);
    const sha = new TextDecoder().decode(await (0, _body_js__WEBPACK_IMPORTED_MODULE_2__.x8)(data, SHA_BYTES)).trim();
    if ((0, _domain_shared_file_js__WEBPACK_IMPORTED_MODULE_3__.W)(sha)) return sha;
    throw new Error('the answer is not a commit');
   };
   const answer = await (0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.kA)(client, {
    what,
    permission: 'contents: read'
   }, async ()=>{
    const { ref = 'HEAD' } = file;
    const at = (0, _domain_shared_file_js__WEBPACK_IMPORTED_MODULE_3__.W)(ref) ? ref : await commitOf(ref);
    const { data, headers, status } = await repos.getContent({
     owner,
     repo,
     path: file.path,
     ref: at,
     mediaType: {
      format: 'raw'
     },
     request
    });
    mustBeThere(status);
    (0, _body_js__WEBPACK_IMPORTED_MODULE_2__.BN)(headers['content-type']);
    const text = new TextDecoder().decode(await (0, _body_js__WEBPACK_IMPORTED_MODULE_2__.x8)(data, MOST_BYTES));
    return {
     path: (0, _domain_shared_file_js__WEBPACK_IMPORTED_MODULE_3__.Q)({
      ...file,
      ref: at.slice(0, SHOWN_DIGITS)
     }),
     text,
     at
    };
   });
   if (answer.is === 'known') return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.eO)(answer.value);
   return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.L5)(whyNot(answer.because, what, file.repository));
  }
  function whyNot(because, what, repository) {
   const { cause } = because;
   const status = (0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.a5)(cause) ? undefined : (0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.c2)(cause);
   if (status !== 403 && status !== 404 && status !== 422) return because;
   return new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: `GitHub did not give ${what} (${status}): it is not there, or the token may not read it`,
    todo: `The token of a job reads its own repository and public ones: make ${repository} public, or pass a token that may read its contents`,
    cause
   });
  }
  function mustBeThere(status) {
   if (status >= 300) throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: 'The repository has moved',
    todo: 'Write its new name'
   });
  }
  const MOST_BYTES = 1_000_000;
  const SHA_BYTES = 100;
  const SHOWN_DIGITS = 12;
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
 },
 84812: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Gx: ()=>minutes,
   O$: ()=>unreadable,
   a6: ()=>REFUSALS,
   x5: ()=>refusal
  });
  var _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17269);
  const REFUSALS = {
   healthy: 'nothing',
   'not-proven': 'nothing',
   'other-run': 'nothing',
   'turned-off': 'nothing',
   'not-configured': 'nothing',
   handled: 'nothing',
   superseded: 'nothing',
   'config-unreadable': 'human',
   'deployments-unreadable': 'human',
   'unknown-deployment': 'human',
   claimed: 'human',
   'newer-failed': 'human',
   'second-hop': 'human',
   stale: 'human',
   'cool-down': 'human',
   'most-a-day': 'human',
   'no-target': 'human',
   'not-allowed': 'human',
   'claim-unknown': 'human',
   'not-recorded': 'human',
   refused: 'human',
   'dispatch-unknown': 'human',
   'run-failed': 'human',
   'run-unended': 'human',
   'not-live': 'human',
   'still-bad': 'human'
  };
  const refusal = (code, says)=>({
    code,
    says
   });
  const minutes = (ms)=>`${Math.max(0, Math.round(ms / 60_000))} min`;
  const unreadable = (what, because)=>[
    ...(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`${what} `,
    ...because.split('`').map((part, index, parts)=>index % 2 === 1 && index < parts.length - 1 ? (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.U)(part) : part)
   ];
 }
};
