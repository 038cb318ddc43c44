export const id = 6823;
export const ids = [
 6823
];
export const modules = {
 84195: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $e: ()=>tableCounts,
   P0: ()=>recordedOutcome,
   yL: ()=>verdictOutcome
  });
  var _src_flows_record_collect_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62943);
  var _src_report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74913);
  var _src_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24834);
  var _src_report_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47912);
  function recordedOutcome(recorded, { strict, notes }) {
   const status = statusOf(recorded, notes);
   const isOwn = ({ runId, attempt })=>runId === recorded.run.runId && attempt === recorded.run.attempt;
   const jobs = recorded.rows.jobs.filter(isOwn);
   const { tests } = recorded;
   const failed = (0, _src_flows_record_collect_tests_js__WEBPACK_IMPORTED_MODULE_0__.xM)(tests);
   const { appended, copied } = recorded;
   const onlyCopied = appended.is === 'failed' && copied?.is === 'stored' ? [
    'The history could not be written; the next recording takes this one from the artifact of the run.'
   ] : [];
   const unseen = [
    ...recorded.unseen.map((prose)=>(0, _src_report_text_js__WEBPACK_IMPORTED_MODULE_1__.Q)(prose)),
    ...onlyCopied,
    ...notes
   ];
   const { coverage } = recorded;
   const lines = [
    `The recording is ${status}: ${MEANING[status]}.`,
    ...unseen.map((sentence)=>`Not seen: ${sentence}`)
   ];
   return {
    outputs: {
     status,
     segment: recorded.segment.name,
     jobs: String(jobs.length),
     tests: String(tests.length),
     'failed-tests': String(failed),
     coverage: coverage === undefined ? '' : coverage.share.toFixed(2)
    },
    exitCode: strict && (status === 'degraded' || unseen.length > 0) ? 1 : 0,
    json: {
     status,
     segment: recorded.segment.name,
     rows: tableCounts({
      ...recorded.rows,
      tests
     }),
     coverage,
     unseen
    },
    text: ()=>lines.join('\n')
   };
  }
  function statusOf({ appended, copied, unseen }, notes) {
   if (appended.is === 'failed') return copied?.is === 'stored' ? 'partial' : 'degraded';
   if (appended.is === 'read-only') return 'read-only';
   return unseen.length + notes.length > 0 ? 'partial' : 'complete';
  }
  const MEANING = {
   complete: 'all that was asked for was seen and kept',
   partial: 'something could not be seen',
   'read-only': 'nothing could be kept here',
   degraded: 'it could not be kept'
  };
  function tableCounts(tables) {
   const { runs, jobs, steps, tests, changes, deployments, decisions, labels } = tables;
   return {
    runs: runs.length,
    jobs: jobs.length,
    steps: steps.length,
    tests: tests.length,
    changes: changes.length,
    deployments: deployments.length,
    decisions: decisions.length,
    labels: labels.length
   };
  }
  const FAILING = {
   never: [],
   fail: [
    'fail'
   ],
   warn: [
    'fail',
    'warn'
   ],
   unsure: [
    'fail',
    'warn',
    'inconclusive',
    'no-data'
   ]
  };
  function verdictOutcome(verdict, { failOn, commentId }) {
   const failing = FAILING[failOn];
   return {
    outputs: {
     verdict: verdict.is,
     findings: String(verdict.findings.length),
     'comment-id': commentId === undefined ? '' : String(commentId)
    },
    exitCode: failing.includes(verdict.is) ? 1 : 0,
    json: (0, _src_report_json_js__WEBPACK_IMPORTED_MODULE_3__.a)(verdict),
    text: ({ colours })=>(0, _src_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__.F)(verdict, {
      colour: colours
     })
   };
  }
 },
 36823: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   recordInJob: ()=>recordInJob,
   recordWith: ()=>recordWith,
   tidyUp: ()=>tidyUp
  });
  var _src_flows_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14770);
  var _src_report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74913);
  var _outcomes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84195);
  var _setting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77366);
  async function recordInJob(asked, world) {
   const setting = await (0, _setting_js__WEBPACK_IMPORTED_MODULE_3__.G)(asked, world);
   const recorded = await recordWith(setting, world);
   await tidyUp(setting, recorded, world);
   return (0, _outcomes_js__WEBPACK_IMPORTED_MODULE_2__.P0)(recorded, {
    strict: asked.strict,
    notes: setting.notes
   });
  }
  async function recordWith(setting, { clock, log }) {
   const { store, jobStore, runs, workspace, secondCopy, deployments, target, recording } = setting;
   for (const note of setting.notes)log.warn(note);
   const part = 1 + await recordingsOfThisJob(setting);
   const recorded = await (0, _src_flows_record_js__WEBPACK_IMPORTED_MODULE_0__.g1)({
    store,
    clock,
    log,
    runs,
    deployments,
    ...secondCopy === undefined ? {} : {
     secondCopy
    },
    ...target.isOwnRun ? {
     workspace
    } : {}
   }, part === 1 ? recording : {
    ...recording,
    part
   });
   for (const sentence of recorded.unseen)log.info(`Not seen: ${(0, _src_report_text_js__WEBPACK_IMPORTED_MODULE_1__.Q)(sentence)}`);
   await jobStore.append(recorded.segment);
   return recorded;
  }
  const TIME_TO_PACK_MS = 6_000;
  async function tidyUp({ store, storingLeftMs, recording, config }, { appended, history }, { clock, log }) {
   const mayPack = appended.is === 'stored' && recording.self.trust === 'default';
   if (!mayPack || storingLeftMs() < TIME_TO_PACK_MS) return;
   const { compact } = await __webpack_require__.e(6932).then(__webpack_require__.bind(__webpack_require__, 96932));
   const { foreshock, home } = recording;
   const { forget, 'keep-days': keepDays } = config.history;
   const packing = {
    repositoryId: home.repositoryId,
    foreshock,
    history,
    forget,
    retention: {
     keepDays
    }
   };
   const { notes } = await compact({
    store,
    clock,
    log
   }, packing);
   for (const note of notes)log.info(note);
  }
  async function recordingsOfThisJob({ jobStore }) {
   const opened = await jobStore.open();
   return opened.is === 'unknown' ? 0 : (await jobStore.names()).length;
  }
 },
 77366: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>settle
  });
  var located = __webpack_require__(95454);
  var problem = __webpack_require__(73965);
  var prose = __webpack_require__(17269);
  var answer = __webpack_require__(86462);
  var parse = __webpack_require__(23945);
  var schemas = __webpack_require__(94343);
  var api_fields = __webpack_require__(39339);
  ;
  function pullsFrom(items) {
   return items.flatMap((item)=>{
    const parsed = parse.xL(shape, item);
    if (!parsed.success) return [];
    const { number, head, base } = parsed.data;
    const names = {
     headRepository: head.repo?.full_name,
     baseRepository: base.repo.full_name
    };
    return [
     {
      number,
      headSha: head.sha,
      ...names
     }
    ];
   });
  }
  const shape = schemas.Ikc({
   number: api_fields.id,
   head: schemas.Ikc({
    sha: api_fields.hW,
    repo: (0, api_fields.mt)(api_fields.ow)
   }),
   base: schemas.Ikc({
    repo: api_fields.ow
   })
  });
  ;
  async function pullRequestOf({ openPulls }, head, repository) {
   const owner = head.repository.split('/')[0] ?? '';
   const listed = await openPulls(`${owner}:${head.branch}`);
   if (listed.is === 'unknown') return listed;
   const same = pullsFrom(listed.value.items).filter((pull)=>pull.headSha === head.sha && isSame(pull.headRepository ?? '', head.repository) && isSame(pull.baseRepository, repository));
   if (same.length < 2) return (0, answer.eO)(same[0]?.number);
   return (0, answer.L5)(new problem.A({
    what: `${same.length} pull requests have the commit ${head.sha.slice(0, 7)}, so none of them gets a comment`,
    todo: 'Close all but one of them, or push another commit to one'
   }));
  }
  const isSame = (one, other)=>one.toLowerCase() === other.toLowerCase();
  var version = __webpack_require__(67060);
  var config_in_force = __webpack_require__(64680);
  var config = __webpack_require__(74616);
  var actions_target = __webpack_require__(3675);
  ;
  const MOST_REQUESTS = 30;
  const SHARE = {
   reading: 0.45,
   storing: 0.3
  };
  async function settle(asked, world) {
   const { runner, deadline, log } = world;
   if (runner === undefined) throw new Error('an action without a runner');
   const now = world.clock.now();
   const arrived = (0, actions_target.$)(runner, {
    checkRunId: asked['check-run-id'],
    matrix: asked.matrix,
    now
   });
   if (asked.token === undefined) throw new problem.A({
    where: 'input token:',
    what: 'The token is empty',
    todo: 'Leave the input out, or pass a token'
   });
   const [{ gitHubClient }, { gitHubRuns }, { gitHubConfig }, { readZip }, { workspaceAt }, { REPORT_FILES }, { storesOfJob, requestsOfStore }, { untrackedReports }, { secondCopyOfJob }, { gitHubDeployments }, { believing }] = await Promise.all([
    Promise.all([
     __webpack_require__.e(4119),
     __webpack_require__.e(4239),
     __webpack_require__.e(9133)
    ]).then(__webpack_require__.bind(__webpack_require__, 19133)),
    __webpack_require__.e(8372).then(__webpack_require__.bind(__webpack_require__, 58372)),
    __webpack_require__.e(9388).then(__webpack_require__.bind(__webpack_require__, 49388)),
    Promise.all([
     __webpack_require__.e(663),
     __webpack_require__.e(3660)
    ]).then(__webpack_require__.bind(__webpack_require__, 3660)),
    __webpack_require__.e(8957).then(__webpack_require__.bind(__webpack_require__, 88957)),
    Promise.all([
     __webpack_require__.e(7182),
     __webpack_require__.e(5075)
    ]).then(__webpack_require__.bind(__webpack_require__, 15075)),
    __webpack_require__.e(1826).then(__webpack_require__.bind(__webpack_require__, 1826)),
    __webpack_require__.e(606).then(__webpack_require__.bind(__webpack_require__, 80606)),
    Promise.all([
     __webpack_require__.e(663),
     __webpack_require__.e(4983),
     __webpack_require__.e(6482)
    ]).then(__webpack_require__.bind(__webpack_require__, 26482)),
    __webpack_require__.e(8200).then(__webpack_require__.bind(__webpack_require__, 78200)),
    __webpack_require__.e(5390).then(__webpack_require__.bind(__webpack_require__, 95390))
   ]);
   const reading = deadline.within(SHARE.reading * deadline.leftMs());
   const client = gitHubClient({
    token: asked.token,
    apiUrl: runner.apiUrl,
    deadline: reading,
    requests: MOST_REQUESTS,
    log
   });
   const { home } = arrived;
   const runs = gitHubRuns(client, home.repository, (zip)=>readZip(zip, 'artifact'));
   const { target, notes: ofTarget } = await withPullRequest(arrived, runs);
   const configPlace = {
    path: asked.config,
    workspace: runner.workspace
   };
   const source = gitHubConfig(client, {
    ...home,
    defaultBranch: home.defaultBranch
   }, configPlace);
   const { inForce, isRead, notes, proposal } = usable(await (0, config_in_force.x)(source, {
    home: home.repository,
    path: asked.config,
    log
   }), target.isOwnRun ? await source.proposed() : undefined);
   const storing = deadline.within((SHARE.reading + SHARE.storing) * deadline.leftMs());
   const storeClient = gitHubClient({
    token: asked.token,
    apiUrl: runner.apiUrl,
    deadline: storing,
    requests: requestsOfStore(inForce),
    log
   });
   const { store, jobStore } = storesOfJob({
    ...asked,
    config: inForce
   }, {
    runner,
    client,
    storeClient,
    target,
    deadline: storing,
    variables: world.variables
   });
   return {
    runner,
    target,
    config: inForce,
    isConfigRead: isRead,
    client,
    token: asked.token,
    runs,
    store,
    storingLeftMs: ()=>storing.leftMs(),
    jobStore,
    secondCopy: secondCopyOfJob({
     client,
     storeClient,
     target,
     config: inForce
    }, world),
    deployments: gitHubDeployments(client, {
     repository: home.repository,
     believed: believing(inForce.rollback.believe)
    }),
    workspace: untrackedReports(workspaceAt(runner.workspace), runner.workspace),
    recording: {
     home,
     self: target.self,
     selfIsSure: target.isOwnRun,
     recorder: target.recorder,
     ...target.job === undefined ? {} : {
      job: target.job
     },
     reports: firstOf(asked.reports, inForce.record.reports, REPORT_FILES),
     named: firstOf(asked.reports).length > 0 ? {
      by: 'step',
      globs: firstOf(asked.reports)
     } : {
      by: 'settings',
      globs: inForce.record.reports
     },
     artifacts: firstOf(asked.artifacts, inForce.record.artifacts),
     foreshock: version.x,
     privacy: {
      names: inForce.record['name-mode'],
      forget: inForce.history.forget
     },
     keepDays: inForce.history['keep-days']
    },
    notes: [
     ...ofTarget,
     ...notes
    ],
    proposal
   };
  }
  async function withPullRequest(target, runs) {
   if (target.pullRequestOf === undefined) return {
    target,
    notes: []
   };
   const found = await pullRequestOf(runs, target.pullRequestOf, target.home.repository);
   if (found.is === 'unknown') return {
    target,
    notes: [
     found.because.message
    ]
   };
   return {
    target: found.value === undefined ? target : {
     ...target,
     pullRequest: found.value
    },
    notes: []
   };
  }
  function usable(found, proposed) {
   if (found.is === 'unknown') {
    const note = `The configuration could not be read, so the defaults are in force. ${found.because.message}`;
    return {
     inForce: config.$.defaults(),
     isRead: false,
     notes: [
      note
     ],
     proposal: []
    };
   }
   const text = proposed?.is === 'known' ? proposed.value : undefined;
   const { whole, alone } = found.value;
   if (whole.ok) {
    const proposal = text === undefined ? [] : proposalProse(text.path, config.$.proposed(text, whole.config));
    return {
     inForce: whole.config.config,
     isRead: true,
     notes: [],
     proposal
    };
   }
   const instead = alone === undefined ? 'The defaults are in force.' : WITHOUT_SHARED;
   return {
    inForce: alone?.config ?? config.$.defaults(),
    isRead: false,
    notes: [
     `${instead}\n${(0, located.fz)(whole)}`
    ],
    proposal: []
   };
  }
  function proposalProse(path, { changes, errors }) {
   const wrong = errors.map((error)=>(0, prose.c)`${(0, prose.U)(`${path}:${error.line}:${error.column}`)} has an error: ${(0, prose.U)(error.message)}`);
   const told = changes.map(({ key, from, to })=>(0, prose.c)`Once merged, ${(0, prose.U)(key)} is ${(0, prose.U)(shown(to))} instead of ${(0, prose.U)(shown(from))}.`);
   return [
    ...wrong,
    ...told
   ];
  }
  const WITHOUT_SHARED = 'Only what this repository says itself is in force: a file that it builds on could not be used.';
  const shown = (value)=>value === undefined ? 'not set' : JSON.stringify(value);
  const firstOf = (...lists)=>lists.find((list)=>list !== undefined && list.length > 0) ?? [];
 },
 3675: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $: ()=>targetOf
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23945);
  var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94343);
  var _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73965);
  var _src_ingest_present_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48141);
  var _src_ingest_trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32404);
  var _src_schema_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69279);
  function targetOf(runner, given) {
   const parsed = (0, _src_schema_event_js__WEBPACK_IMPORTED_MODULE_2__.w)(runner.event, runner.payload);
   const event = parsed.is === 'known' ? parsed.value : {
    name: runner.event
   };
   return event.name === 'workflow_run' ? earlierRun(runner, event, given.now) : ownRun(runner, event, given);
  }
  function ownRun(runner, event, given) {
   const home = homeOf(runner, event);
   const branch = runner.headRef ?? runner.ref.replace(/^refs\/(?:heads|tags)\//, '');
   const trust = (0, _src_ingest_trust_js__WEBPACK_IMPORTED_MODULE_1__.A)({
    event: runner.event,
    branch,
    headRepository: event.headRepository
   }, home);
   const jobId = given.checkRunId === undefined || !/^\d+$/.test(given.checkRunId) ? undefined : Number(given.checkRunId);
   const matrix = given.matrix === undefined || given.matrix === 'null' ? '' : ` ${given.matrix}`;
   return (0, _src_ingest_present_js__WEBPACK_IMPORTED_MODULE_3__.E)({
    home,
    self: {
     ...self({
      runner,
      trust,
      now: given.now
     }),
     ...(0, _src_ingest_present_js__WEBPACK_IMPORTED_MODULE_3__.E)({
      runNumber: runner.runNumber,
      workflowPath: runner.workflowPath,
      branch,
      pullRequest: pullRequestOf(event)
     }),
     sha: event.name.startsWith('pull_request') ? event.headSha ?? runner.sha : runner.sha
    },
    recorder: `${runner.workflowPath ?? runner.workflow} ${runner.jobKey}${matrix}${jobId === undefined ? '' : ` ${jobId}`}`,
    job: jobId === undefined ? undefined : (0, _src_ingest_present_js__WEBPACK_IMPORTED_MODULE_3__.E)({
     jobId,
     imageOs: runner.imageOs,
     imageVersion: runner.imageVersion
    }),
    isOwnRun: true,
    pullRequest: pullRequestOf(event)
   });
  }
  function self({ runner, trust, now }) {
   return {
    runId: runner.runId,
    attempt: runner.attempt,
    workflow: runner.workflow,
    event: runner.event,
    sha: runner.sha,
    status: 'in_progress',
    trust,
    witness: 'runner',
    observedAt: now
   };
  }
  function earlierRun(runner, event, now) {
   if (event.runId === undefined || event.headSha === undefined) throw new _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: 'The event does not name the run that it is about'
   });
   return {
    home: homeOf(runner, event),
    self: {
     ...self({
      runner,
      trust: 'fork',
      now
     }),
     runId: event.runId,
     attempt: event.attempt ?? 1,
     sha: event.headSha,
     event: 'workflow_run',
     witness: 'event',
     status: 'completed'
    },
    recorder: `${runner.workflowPath ?? runner.workflow} ${runner.jobKey}`,
    isOwnRun: false,
    ...headOf(event)
   };
  }
  function headOf({ runEvent, headRepository, headRef, headSha }) {
   if (runEvent !== 'pull_request' || headRepository === undefined) return {};
   if (headRef === undefined || headSha === undefined) return {};
   return {
    pullRequestOf: {
     repository: headRepository,
     branch: headRef,
     sha: headSha
    }
   };
  }
  function homeOf(runner, event) {
   const { repository, repositoryId = idIn(runner.payload) ?? 0 } = runner;
   const scheduled = runner.event === 'schedule' ? runner.ref.replace(/^refs\/heads\//, '') : undefined;
   return (0, _src_ingest_present_js__WEBPACK_IMPORTED_MODULE_3__.E)({
    repository,
    repositoryId,
    defaultBranch: event.defaultBranch ?? scheduled
   });
  }
  const pullRequestOf = (event)=>event.name.startsWith('pull_request') || event.name === 'merge_group' ? event.number : undefined;
  function idIn(payload) {
   const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_4__.xL(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
     id: zod_mini__WEBPACK_IMPORTED_MODULE_5__.Whr()
    })
   }), payload);
   return parsed.success ? parsed.data.repository.id : undefined;
  }
 },
 70650: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   CG: ()=>ratio,
   U9: ()=>count,
   cZ: ()=>numbersOf,
   p0: ()=>duration,
   qZ: ()=>shownNow,
   xP: ()=>measure
  });
  const NARROW = '\u202f';
  const SECOND = 1000;
  const MINUTE = 60 * SECOND;
  const HOUR = 60 * MINUTE;
  function duration(ms) {
   if (!isShown(ms)) return 'unknown';
   if (ms < 999.5) return `${Math.round(ms)} ms`;
   const unit = DURATION_UNITS.find(({ below })=>ms < below);
   return unit === undefined ? hours(ms) : `${(ms / unit.ms).toFixed(1)} ${unit.name}`;
  }
  function ratio(share) {
   if (!isShown(share)) return 'unknown';
   const percent = share * 100;
   if (percent > 0 && percent < 0.05) return `< 0.1${NARROW}%`;
   return `${percent < 9.95 ? trimmed(percent) : thousands(Math.round(percent))}${NARROW}%`;
  }
  function count(number) {
   if (!isShown(number)) return 'unknown';
   return number < 100 ? trimmed(number) : thousands(Math.round(number));
  }
  const measure = ({ value, unit })=>WRITERS[unit](value);
  function compared(now, usual) {
   const first = measure(now);
   const second = measure(usual);
   const unit = unitOf(first);
   const isLeftOut = unit !== '' && unit !== '%' && unitOf(second) === unit;
   const plain = isLeftOut ? second.slice(0, -unit.length).trim() : second;
   return `${first}, usually ${plain}`;
  }
  const shownNow = ({ now, usual })=>usual === undefined && now?.unit === 'ratio' ? undefined : now;
  function numbersOf(finding) {
   const now = shownNow(finding);
   const { usual } = finding;
   if (now === undefined || now.unit === 'ratio') return [];
   return [
    `${usual === undefined ? measure(now) : compared(now, usual)}.`
   ];
  }
  const WRITERS = {
   ms: duration,
   ratio,
   count
  };
  const DURATION_UNITS = [
   {
    name: 's',
    ms: SECOND,
    below: 59.95 * SECOND
   },
   {
    name: 'min',
    ms: MINUTE,
    below: 59.95 * MINUTE
   }
  ];
  function hours(ms) {
   const minutes = Math.round(ms / MINUTE);
   const rest = minutes % (HOUR / MINUTE);
   const whole = `${thousands(Math.floor(minutes / (HOUR / MINUTE)))} h`;
   return rest === 0 ? whole : `${whole} ${rest} min`;
  }
  const unitOf = (shown)=>/^[\d.\u202f]+?\s([a-z%]+)$/.exec(shown)?.[1] ?? '';
  const isShown = (value)=>Number.isFinite(value) && value >= 0;
  const trimmed = (value)=>value.toFixed(1).replace(/\.0$/, '');
  const thousands = (whole)=>whole.toFixed(0).replace(/\B(?=(?:\d{3})+$)/g, NARROW);
 },
 5851: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   F: ()=>howToSilence,
   I: ()=>evidenceTitle
  });
  var _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17269);
  const canBeSilenced = ({ subject })=>subject.what !== 'check';
  const evidenceTitle = (findings)=>findings.some(canBeSilenced) ? 'The evidence, and how to silence it' : 'The evidence';
  const howToSilence = (finding)=>finding.state === 'resolved' || !canBeSilenced(finding) ? [] : [
    wayToSilence(finding)
   ];
  function wayToSilence({ detector, subject, since }) {
   const file = (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.U)('.github/foreshock.yml');
   const off = (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.U)(`detect.${detector}: false`);
   const { test, step, job } = subject;
   const called = patternOf(test ?? step ?? job ?? '');
   if (called === undefined) return (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`To silence it, ${off} in ${file} turns off all like it.`;
   const mute = (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`add ${(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.U)(`{name: ${called}, detector: ${detector}, until: <day>, owner: <who>}`)} to ${(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.U)('findings.mute')}`;
   if (since === undefined) return (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`To silence it, ${mute} in ${file}; ${off} turns off all like it.`;
   const accept = (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.U)(`{sha: "${since.sha.slice(0, 7)}", name: ${called}}`);
   return (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`If it is meant, add ${accept} to ${(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.U)('findings.accept')} in ${file}; to hear of it later, ${mute}; ${off} turns off all like it.`;
  }
  function patternOf(text) {
   if (text === '') return undefined;
   const points = Array.from(text);
   const whole = quoted(points);
   if (whole.length <= MOST_QUOTED) return whole;
   let kept = Math.min(points.length, MOST_QUOTED);
   while(quoted(points.slice(0, kept)).length > MOST_QUOTED - 2)kept -= 1;
   return quoted(points.slice(0, kept)).replace(/"$/, '**"');
  }
  const quoted = (points)=>JSON.stringify(points.join('').replaceAll(/[\\*?{}[\],!]/g, (sign)=>`\\${sign}`));
  const MOST_QUOTED = 90;
 },
 24834: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   F: ()=>terminal
  });
  var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70650);
  var _silence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5851);
  var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74913);
  var _verdict_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21849);
  function terminal(verdict, { colour }) {
   const paint = colour ? painted : plain;
   const named = (name)=>paint('bold', name);
   const verdictWords = `${_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__.CA[verdict.is]} ${_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__._G[verdict.is]}`;
   return [
    `${paint(VERDICT_COLOURS[verdict.is], verdictWords)}: ${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Q)(verdict.headline, named)}`,
    ...verdict.findings.flatMap((finding)=>[
      '',
      ...findingLines(finding, {
       paint,
       named
      })
     ]),
    ...verdict.unseen.length === 0 ? [] : [
     '',
     'Not seen, so not judged:'
    ],
    ...verdict.unseen.map((prose)=>`  ${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Q)(prose, named)}`),
    ...(verdict.asides ?? []).map((prose)=>(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Q)(prose, named))
   ].join('\n');
  }
  const VERDICT_COLOURS = {
   pass: 'green',
   warn: 'yellow',
   fail: 'red',
   inconclusive: 'dim',
   'no-data': 'dim'
  };
  const LEVEL_COLOURS = {
   note: 'dim',
   warn: 'yellow',
   fail: 'red'
  };
  function findingLines(finding, { paint, named }) {
   const { level, headline, evidence } = finding;
   return [
    `${paint(LEVEL_COLOURS[level], level)}  ${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Q)(headline, named)}`,
    ...(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.cZ)(finding).map((line)=>`      ${line}`),
    ...evidence.map((prose)=>`      ${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Q)(prose, named)}`),
    ...(0, _silence_js__WEBPACK_IMPORTED_MODULE_3__.F)(finding).map((prose)=>`      ${paint('dim', (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Q)(prose))}`)
   ];
  }
  const CODES = {
   green: [
    32,
    39
   ],
   yellow: [
    33,
    39
   ],
   red: [
    31,
    39
   ],
   dim: [
    2,
    22
   ],
   bold: [
    1,
    22
   ]
  };
  const painted = (colour, words)=>`\u001b[${CODES[colour][0]}m${words}\u001b[${CODES[colour][1]}m`;
  const plain = (_colour, words)=>words;
 },
 21849: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   CA: ()=>VERDICT_SYMBOLS,
   _G: ()=>VERDICT_WORDS,
   vh: ()=>WORST_FIRST
  });
  const VERDICT_WORDS = {
   pass: 'all clear',
   warn: 'worth a look',
   fail: 'worth stopping for',
   inconclusive: 'undecided',
   'no-data': 'nothing was seen'
  };
  const VERDICT_SYMBOLS = {
   pass: '✓',
   warn: '⚠',
   fail: '✗',
   inconclusive: '○',
   'no-data': '○'
  };
  const WORST_FIRST = [
   'fail',
   'warn',
   'inconclusive',
   'no-data',
   'pass'
  ];
 },
 69279: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   t: ()=>isFromFork,
   w: ()=>parseEvent
  });
  var parse = __webpack_require__(23945);
  var schemas = __webpack_require__(94343);
  var answer = __webpack_require__(86462);
  var problem = __webpack_require__(73965);
  var api_fields = __webpack_require__(39339);
  ;
  const isNothing = (text)=>/^0+$/u.test(text);
  const branchOf = (ref)=>ref.startsWith('refs/tags/') ? undefined : ref.replace(/^refs\/heads\//u, '');
  function pullRequestOf(ref) {
   const digits = /\/pr-(\d{1,9})-[0-9a-f]{40,64}$/u.exec(ref)?.[1];
   return digits === undefined ? undefined : Number(digits);
  }
  const facts = (shape, pick)=>schemas.FsL(shape, schemas.pdi(pick));
  const push = schemas.Ikc({
   ref: schemas.YjP(),
   before: api_fields.hW,
   after: api_fields.hW,
   deleted: (0, api_fields.mt)(schemas.zMY()),
   head_commit: (0, api_fields.mt)(schemas.Ikc({
    timestamp: (0, api_fields.mt)(api_fields.kB)
   }))
  });
  const end = schemas.Ikc({
   sha: api_fields.hW,
   ref: (0, api_fields.mt)(schemas.YjP()),
   repo: (0, api_fields.mt)(api_fields.ow)
  });
  const pullRequestFacts = facts(schemas.Ikc({
   pull_request: schemas.Ikc({
    number: api_fields.id,
    head: end,
    base: end,
    updated_at: (0, api_fields.mt)(api_fields.kB)
   })
  }), ({ pull_request: it })=>({
    number: it.number,
    headSha: it.head.sha,
    headRef: it.head.ref,
    headRepository: it.head.repo?.full_name,
    baseSha: it.base.sha,
    baseRef: it.base.ref,
    at: it.updated_at
   }));
  const run = schemas.Ikc({
   id: api_fields.id,
   event: (0, api_fields.mt)(schemas.YjP()),
   run_attempt: (0, api_fields.mt)(api_fields.id),
   head_sha: api_fields.hW,
   head_branch: (0, api_fields.mt)(schemas.YjP()),
   head_repository: (0, api_fields.mt)(api_fields.ow),
   status: (0, api_fields.mt)(schemas.YjP()),
   conclusion: (0, api_fields.mt)(schemas.YjP()),
   updated_at: (0, api_fields.mt)(api_fields.kB),
   pull_requests: (0, api_fields.c3)(schemas.Ikc({
    number: api_fields.id
   }))
  });
  const runFacts = (it)=>({
    runId: it.id,
    runEvent: it.event,
    attempt: it.run_attempt ?? 1,
    headSha: it.head_sha,
    headRef: it.head_branch,
    headRepository: it.head_repository?.full_name,
    number: it.pull_requests[0]?.number,
    state: it.status,
    conclusion: it.conclusion,
    at: it.updated_at
   });
  const job = schemas.Ikc({
   id: api_fields.id,
   run_id: api_fields.id,
   run_attempt: (0, api_fields.mt)(api_fields.id),
   head_sha: (0, api_fields.mt)(api_fields.hW),
   head_branch: (0, api_fields.mt)(schemas.YjP()),
   status: (0, api_fields.mt)(schemas.YjP()),
   conclusion: (0, api_fields.mt)(schemas.YjP()),
   started_at: (0, api_fields.mt)(api_fields.kB),
   completed_at: (0, api_fields.mt)(api_fields.kB)
  });
  const mergeGroup = schemas.Ikc({
   head_sha: api_fields.hW,
   head_ref: schemas.YjP(),
   base_sha: api_fields.hW,
   base_ref: schemas.YjP()
  });
  const deployment = schemas.Ikc({
   id: api_fields.id,
   sha: api_fields.hW,
   ref: (0, api_fields.mt)(schemas.YjP()),
   environment: schemas.YjP(),
   created_at: (0, api_fields.mt)(api_fields.kB)
  });
  const deploymentStatus = schemas.Ikc({
   state: schemas.YjP(),
   created_at: (0, api_fields.mt)(api_fields.kB)
  });
  const runOfDeployment = (0, api_fields.mt)(schemas.Ikc({
   id: api_fields.id,
   run_attempt: (0, api_fields.mt)(api_fields.id)
  }));
  const deploymentFacts = (it)=>({
    deploymentId: it.id,
    headSha: it.sha,
    ref: it.ref,
    environment: it.environment,
    at: it.created_at
   });
  const issue = schemas.Ikc({
   number: api_fields.id
  });
  const check = schemas.Ikc({
   head_sha: api_fields.hW,
   status: (0, api_fields.mt)(schemas.YjP()),
   conclusion: (0, api_fields.mt)(schemas.YjP()),
   pull_requests: (0, api_fields.c3)(schemas.Ikc({
    number: api_fields.id
   }))
  });
  const checkFacts = (it)=>({
    headSha: it.head_sha,
    number: it.pull_requests[0]?.number,
    state: it.status,
    conclusion: it.conclusion
   });
  const release = schemas.Ikc({
   tag_name: schemas.YjP(),
   published_at: (0, api_fields.mt)(api_fields.kB)
  });
  const eventShapes = new Map(Object.entries({
   push: facts(push, (event)=>({
     ref: event.ref,
     headSha: event.deleted === true ? undefined : event.after,
     baseSha: isNothing(event.before) ? undefined : event.before,
     headRef: branchOf(event.ref),
     at: event.head_commit?.timestamp
    })),
   pull_request: pullRequestFacts,
   pull_request_target: pullRequestFacts,
   pull_request_review: pullRequestFacts,
   pull_request_review_comment: pullRequestFacts,
   workflow_run: facts(schemas.Ikc({
    workflow_run: run
   }), (event)=>runFacts(event.workflow_run)),
   workflow_job: facts(schemas.Ikc({
    workflow_job: job
   }), ({ workflow_job: it })=>({
     runId: it.run_id,
     attempt: it.run_attempt,
     jobId: it.id,
     headSha: it.head_sha,
     headRef: it.head_branch,
     conclusion: it.conclusion,
     state: it.status,
     at: it.completed_at ?? it.started_at
    })),
   workflow_dispatch: facts(schemas.Ikc({
    ref: schemas.YjP()
   }), ({ ref })=>({
     ref,
     headRef: branchOf(ref)
    })),
   repository_dispatch: facts(schemas.Ikc({
    branch: (0, api_fields.mt)(schemas.YjP())
   }), ({ branch })=>({
     headRef: branch
    })),
   schedule: facts(schemas.Ikc({
    schedule: (0, api_fields.mt)(schemas.YjP())
   }), ()=>({})),
   merge_group: facts(schemas.Ikc({
    merge_group: mergeGroup
   }), ({ merge_group: it })=>({
     headSha: it.head_sha,
     headRef: branchOf(it.head_ref),
     baseSha: it.base_sha,
     baseRef: branchOf(it.base_ref),
     number: pullRequestOf(it.head_ref)
    })),
   deployment: facts(schemas.Ikc({
    deployment,
    workflow_run: runOfDeployment
   }), (event)=>({
     ...deploymentFacts(event.deployment),
     runId: event.workflow_run?.id,
     attempt: event.workflow_run?.run_attempt
    })),
   deployment_status: facts(schemas.Ikc({
    deployment,
    deployment_status: deploymentStatus,
    workflow_run: runOfDeployment
   }), (event)=>({
     ...deploymentFacts(event.deployment),
     state: event.deployment_status.state,
     at: event.deployment_status.created_at,
     runId: event.workflow_run?.id,
     attempt: event.workflow_run?.run_attempt
    })),
   issue_comment: facts(schemas.Ikc({
    issue,
    comment: schemas.Ikc({
     id: api_fields.id
    })
   }), (event)=>({
     number: event.issue.number,
     commentId: event.comment.id
    })),
   issues: facts(schemas.Ikc({
    issue
   }), (event)=>({
     number: event.issue.number
    })),
   check_run: facts(schemas.Ikc({
    check_run: check
   }), (event)=>checkFacts(event.check_run)),
   check_suite: facts(schemas.Ikc({
    check_suite: check
   }), (event)=>checkFacts(event.check_suite)),
   status: facts(schemas.Ikc({
    sha: api_fields.hW,
    state: schemas.YjP()
   }), (event)=>({
     headSha: event.sha,
     state: event.state
    })),
   release: facts(schemas.Ikc({
    release
   }), (event)=>({
     ref: `refs/tags/${event.release.tag_name}`,
     at: event.release.published_at
    }))
  }));
  ;
  function parseEvent(name, json) {
   const shared = parse.xL(sharedShape, json);
   if (!shared.success) return (0, answer.L5)(unreadable(name, 'is not a JSON object'));
   const { action, ref, repository } = shared.data;
   const facts = {
    name,
    action,
    ref,
    repository: repository?.full_name,
    defaultBranch: repository?.default_branch
   };
   const shape = eventShapes.get(name);
   if (shape === undefined) return (0, answer.eO)(facts);
   const parsed = parse.xL(shape, json);
   if (parsed.success) return (0, answer.eO)({
    ...facts,
    ...parsed.data
   });
   return (0, answer.L5)(unreadable(name, `does not hold \`${placeOf(parsed.error)}\` as GitHub sends it`));
  }
  function isFromFork(event) {
   if (event.headRepository === undefined || event.repository === undefined) return undefined;
   return event.headRepository.toLowerCase() !== event.repository.toLowerCase();
  }
  const sharedShape = schemas.Ikc({
   action: (0, api_fields.mt)(schemas.YjP()),
   ref: (0, api_fields.mt)(schemas.YjP()),
   repository: (0, api_fields.mt)(schemas.X$i(api_fields.ow, {
    default_branch: (0, api_fields.mt)(schemas.YjP())
   }))
  });
  const placeOf = (error)=>error.issues[0]?.path.map(String).join('.') ?? 'its facts';
  const unreadable = (name, why)=>new problem.A({
    what: `The \`${name}\` event ${why}`,
    todo: 'Run the action on an event of GitHub Actions, or pass the event file as GitHub wrote it'
   });
 }
};
