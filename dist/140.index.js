export const id = 140;
export const ids = [
 140
];
export const modules = {
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
 42238: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Gj: ()=>openSegment,
   O$: ()=>unreadable,
   UR: ()=>decodeSegment,
   cD: ()=>notesOnNonsense,
   vE: ()=>notesOn
  });
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73965);
  var _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31904);
  var _domain_recording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63769);
  var _combine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39047);
  var _gather_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64347);
  var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22365);
  var _segment_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24083);
  async function decodeSegment(segment, { repositoryId }) {
   const opened = openSegment(segment, {
    repositoryId
   });
   if (opened instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A) return opened;
   const { manifest } = opened;
   try {
    const gathered = await (0, _gather_js__WEBPACK_IMPORTED_MODULE_4__.IP)([
     opened
    ], _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.ek);
    return {
     ...(0, _combine_js__WEBPACK_IMPORTED_MODULE_3__.kg)(gathered, {
      as: 'observations'
     }),
     about: aboutOf(manifest),
     contains: manifest.contains ?? [],
     notes: [
      ...notesOn(manifest),
      ...notesOnNonsense(gathered)
     ]
    };
   } catch (cause) {
    return unreadable(segment, cause);
   }
  }
  function openSegment(segment, { repositoryId, only }) {
   const checked = (0, _manifest_js__WEBPACK_IMPORTED_MODULE_5__.cr)(segment, only);
   if (checked.is !== 'intact') return checked.because;
   const { manifest } = checked;
   if (manifest.about.repositoryId !== repositoryId) return foreign(manifest, repositoryId);
   if (Object.values(manifest.tables).some((table)=>table.rows > MOST_ROWS)) return tooLarge(manifest);
   return {
    segment,
    manifest
   };
  }
  const MOST_ROWS = 4_000_000;
  const unreadable = ({ name }, cause)=>new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: `The segment ${name} cannot be read`,
    cause
   });
  function notesOn({ name, leftOut, tables }) {
   return [
    ...Object.entries(leftOut).map(([table, rows])=>`Segment ${name}: ${rows} rows of ${table} made no sense and were not recorded.`),
    ...Object.keys(tables).filter((table)=>!(0, _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.C0)(table)).map((table)=>`Segment ${name}: the table ${table} is not known here and was passed over.`)
   ];
  }
  function notesOnNonsense(gathered) {
   return _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.ek.flatMap((table)=>nonsenseIn(table, gathered));
  }
  function nonsenseIn(table, gathered) {
   const { nonsense, starts, names } = gathered[table];
   return names.flatMap((name, part)=>{
    const rows = nonsense.subarray(starts[part], starts[part + 1]).filter((flag)=>flag === 1).length;
    return rows === 0 ? [] : [
     `Segment ${name}: ${rows} rows of ${table} make no sense and were dropped.`
    ];
   });
  }
  function aboutOf({ about }) {
   const { repositoryId, runId, attempt, recorder, createdAt, part } = about;
   return {
    repositoryId,
    runId,
    attempt,
    recorder,
    createdAt,
    ...part === undefined ? {} : {
     part
    }
   };
  }
  const foreign = ({ name, about }, repositoryId)=>new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: `The segment ${name} is of repository ${about.repositoryId}, not of ${repositoryId}`
   });
  const tooLarge = ({ name })=>new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: `The segment ${name} claims more than ${MOST_ROWS} rows in one table`
   });
 },
 12586: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Gf: ()=>noHistory,
   Lu: ()=>readHistory,
   gb: ()=>readTables
  });
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86462);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73965);
  var _domain_recording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63769);
  var _schema_table_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31904);
  var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45605);
  var _combine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39047);
  var _decode_segment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42238);
  var _gather_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64347);
  var _segment_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24083);
  const noHistory = (notes)=>({
    tables: _columns_js__WEBPACK_IMPORTED_MODULE_3__.IW,
    segments: [],
    held: new Set(),
    unread: 0,
    notes,
    complete: false
   });
  const MOST_ROWS = 3_000_000;
  async function readHistory(store, wanted) {
   const opened = await store.open();
   if (opened.is === 'unknown') return opened;
   const found = await fetchSettled(store, wanted, RACES);
   const read = await readTables(found.checked, wanted.tables ?? _schema_table_row_js__WEBPACK_IMPORTED_MODULE_2__.ek);
   const broken = new Set(read.broken.map(({ name })=>name));
   const segments = found.checked.map(({ manifest })=>manifest.name).filter((name)=>!broken.has(name));
   const problems = [
    ...found.unreadable,
    ...read.broken
   ].map(({ because })=>because);
   return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_8__.eO)({
    tables: read.tables,
    segments: segments.filter((name)=>!found.covered.has(name)),
    held: new Set([
     ...found.covered,
     ...segments
    ]),
    unread: found.unread,
    ...found.unreadSince === undefined ? {} : {
     unreadSince: found.unreadSince
    },
    ...found.fromRun === undefined ? {} : {
     fromRun: found.fromRun
    },
    notes: [
     ...opened.value.notes,
     ...problems.map(({ message })=>message),
     ...found.notes,
     ...read.notes
    ],
    complete: opened.value.complete && problems.length === 0
   });
  }
  const RACES = 2;
  async function fetchSettled(store, wanted, racesLeft) {
   const found = await fetchNewest(store, await store.names(), wanted);
   if (found.unreadable.length === 0 || racesLeft === 0 || (await store.open()).is === 'unknown') return found;
   const there = new Set(await store.names());
   const gone = found.unreadable.filter(({ name })=>!there.has(name));
   if (gone.length === 0) return found;
   const again = await fetchSettled(store, wanted, racesLeft - 1);
   const isPacked = (name)=>again.covered.has(name) || ((0, _segment_name_js__WEBPACK_IMPORTED_MODULE_7__.$q)(name)?.stamp ?? '~') <= (again.unreadSince ?? '');
   return {
    ...again,
    unreadable: [
     ...again.unreadable,
     ...gone.filter(({ name })=>!isPacked(name))
    ]
   };
  }
  async function fetchNewest(store, names, wanted) {
   const checked = [];
   const covered = new Set();
   const unreadable = [];
   const notes = [];
   const attempts = new Set();
   let rows = 0;
   let unread = 0;
   let unreadSince;
   let fromRun;
   const isEnough = ()=>attempts.size >= (wanted.runs ?? Infinity) || rows >= MOST_ROWS;
   const isWanted = ({ name, kind, stamp })=>{
    if (covered.has(name)) return false;
    if (!isEnough() || kind === 'segment' && unreadSince === undefined && rows < MOST_ROWS) return true;
    unread += 1;
    unreadSince ??= stamp;
    return false;
   };
   const only = wanted.tables?.map((table)=>`${table}.parquet`);
   for (const batch of batches(newestFirst(names))){
    const turn = batch.filter(isWanted);
    const answers = await Promise.all(turn.map(async ({ name })=>({
      name,
      answer: await store.read(name, only)
     })));
    for (const { name, answer } of answers){
     const opened = answer.is === 'unknown' ? answer.because : (0, _decode_segment_js__WEBPACK_IMPORTED_MODULE_5__.Gj)(answer.value, {
      ...wanted,
      only
     });
     if (opened instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A) {
      unreadable.push({
       name,
       because: opened
      });
      continue;
     }
     const found = wanted.runs === undefined ? [] : await attemptsIn(opened, wanted);
     const cut = cutTo(opened, found, wanted.runs === undefined ? Infinity : wanted.runs - attempts.size);
     fromRun ??= cut.fromRun;
     checked.push(cut);
     for (const { key } of found)attempts.add(key);
     notes.push(...(0, _decode_segment_js__WEBPACK_IMPORTED_MODULE_5__.vE)(opened.manifest));
     for (const one of opened.manifest.contains ?? [])if (one !== name) covered.add(one);
     rows += Object.values(opened.manifest.tables).reduce((sum, table)=>sum + table.rows, 0);
    }
   }
   return {
    checked: checked.filter(({ manifest })=>!covered.has(manifest.name)),
    covered,
    unread,
    unreadSince,
    fromRun,
    unreadable,
    notes
   };
  }
  function newestFirst(names) {
   const named = names.map((name)=>(0, _segment_name_js__WEBPACK_IMPORTED_MODULE_7__.$q)(name) ?? {
     name,
     kind: 'segment',
     month: '',
     stamp: ''
    });
   return named.sort((one, other)=>byText(other.stamp, one.stamp) || (other.segments ?? 0) - (one.segments ?? 0) || byText(one.name, other.name));
  }
  const byText = (one, other)=>one === other ? 0 : one > other ? 1 : -1;
  function batches(ordered) {
   const batches = [];
   for (const named of ordered){
    const last = batches.at(-1);
    const isAlike = last !== undefined && last.length < 8 && last[0]?.kind === 'segment' && named.kind === 'segment';
    if (isAlike) last.push(named);
    else batches.push([
     named
    ]);
   }
   return batches;
  }
  function cutTo(checked, attempts, most) {
   if (attempts.length <= most || (0, _segment_name_js__WEBPACK_IMPORTED_MODULE_7__.$q)(checked.manifest.name)?.kind !== 'pack') return checked;
   const newest = attempts.map(({ runId })=>runId).sort((one, other)=>other - one);
   const fromRun = newest[most - 1];
   return fromRun === undefined ? checked : {
    ...checked,
    fromRun
   };
  }
  async function attemptsIn(checked, { workflowPath }) {
   if (checked.segment.files.get('runs.parquet') === undefined) return [];
   const { runs, jobs } = await runsAndJobs(checked);
   const columns = runs.columns;
   const told = jobs.columns.length === 0 ? undefined : attemptsOf(jobs.columns);
   const [runIds, attempts, { codes, texts }] = [
    columns.numbers('runId'),
    columns.numbers('attempt'),
    columns.words('workflowPath')
   ];
   const found = [];
   for(let row = 0; row < columns.length; row += 1){
    if (workflowPath !== undefined && texts.at(codes[row] ?? 0) !== workflowPath) continue;
    const runId = runIds[row] ?? 0;
    const key = `${runId}/${attempts[row] ?? 0}`;
    if (told?.has(key) !== false) found.push({
     runId,
     key
    });
   }
   return found;
  }
  function attemptsOf(jobs) {
   const [runIds, attempts] = [
    jobs.numbers('runId'),
    jobs.numbers('attempt')
   ];
   return new Set(Array.from(runIds, (runId, row)=>`${runId}/${attempts[row] ?? 0}`));
  }
  async function runsAndJobs(checked) {
   try {
    return await (0, _gather_js__WEBPACK_IMPORTED_MODULE_6__.IP)([
     checked
    ], [
     'runs',
     'jobs'
    ]);
   } catch  {
    return await (0, _gather_js__WEBPACK_IMPORTED_MODULE_6__.IP)([], []);
   }
  }
  async function readTables(checked, wanted) {
   try {
    return {
     ...await combined(checked, wanted),
     broken: []
    };
   } catch  {
    const broken = [];
    const sound = [];
    for (const one of checked){
     try {
      await (0, _gather_js__WEBPACK_IMPORTED_MODULE_6__.IP)([
       one
      ], wanted);
      sound.push(one);
     } catch (cause) {
      broken.push({
       name: one.manifest.name,
       because: (0, _decode_segment_js__WEBPACK_IMPORTED_MODULE_5__.O$)(one.segment, cause)
      });
     }
    }
    return {
     ...await combined(sound, wanted),
     broken
    };
   }
  }
  async function combined(checked, wanted) {
   const gathered = await (0, _gather_js__WEBPACK_IMPORTED_MODULE_6__.IP)(checked, wanted);
   return {
    tables: (0, _combine_js__WEBPACK_IMPORTED_MODULE_4__.kg)(gathered, {
     as: 'things'
    }).tables,
    notes: (0, _decode_segment_js__WEBPACK_IMPORTED_MODULE_5__.cD)(gathered)
   };
  }
 }
};
