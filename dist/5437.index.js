export const id = 5437;
export const ids = [
 5437
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
 92009: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   h: ()=>counted
  });
  const counted = (count, noun)=>`${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
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
 56418: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>told
  });
  var _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17269);
  const told = (sentence)=>sentence.split('`').map((part, index, parts)=>index % 2 === 1 && index < parts.length - 1 ? (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.U)(part) : part).filter((fragment)=>fragment !== '');
 },
 64347: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   IP: ()=>gatherSegments,
   bM: ()=>gatherTables,
   ii: ()=>MOST_APART_MS
  });
  var _domain_recording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63769);
  var _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31904);
  var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45605);
  var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22365);
  var _parquet_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20174);
  var _shelf_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39890);
  const MOST_APART_MS = 2 * 86_400_000;
  async function gatherSegments(checked, wanted) {
   const gather = async (name)=>{
    const parts = wanted.includes(name) ? checked.filter(({ manifest })=>manifest.tables[name] !== undefined) : [];
    const files = await openTables(name, parts);
    const { starts, room } = startsOf(files.map(({ rows })=>rows));
    const rows = (0, _shelf_js__WEBPACK_IMPORTED_MODULE_5__.v)(name, room);
    for (const [part, file] of files.entries())await file.readInto(rows, starts[part] ?? 0);
    const { columns, nonsense } = rows.close();
    for (const [part, { fromRun }] of parts.entries()){
     if (fromRun !== undefined) leaveOutOlder(columns, fromRun, {
      start: starts[part] ?? 0,
      end: starts[part + 1],
      nonsense
     });
    }
    const latest = parts.map(({ manifest })=>manifest.about.createdAt + MOST_APART_MS);
    markSeenTooLate(columns, {
     starts,
     latest,
     nonsense
    });
    const repeats = parts.map(({ manifest })=>tellsTwice(manifest.tables[name]));
    return {
     columns,
     names: parts.map(({ manifest })=>manifest.name),
     starts,
     repeats,
     nonsense
    };
   };
   return {
    runs: await gather('runs'),
    jobs: await gather('jobs'),
    steps: await gather('steps'),
    tests: await gather('tests'),
    changes: await gather('changes'),
    deployments: await gather('deployments'),
    decisions: await gather('decisions'),
    labels: await gather('labels')
   };
  }
  function gatherTables(parts) {
   const gather = (name)=>{
    const { starts, room } = startsOf(parts.map(({ tables })=>tables[name].length));
    const rows = (0, _shelf_js__WEBPACK_IMPORTED_MODULE_5__.v)(name, room);
    for (const [part, { tables }] of parts.entries()){
     for (const column of (0, _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.PL)(name)){
      rows.copy(column, starts[part] ?? 0, (0, _columns_js__WEBPACK_IMPORTED_MODULE_2__.P3)(tables[name], column));
     }
    }
    const repeats = parts.map(({ tables, things })=>things !== undefined && things[name] !== tables[name].length);
    return {
     ...rows.close(),
     names: [],
     starts,
     repeats
    };
   };
   return {
    runs: gather('runs'),
    jobs: gather('jobs'),
    steps: gather('steps'),
    tests: gather('tests'),
    changes: gather('changes'),
    deployments: gather('deployments'),
    decisions: gather('decisions'),
    labels: gather('labels')
   };
  }
  async function openTables(name, parts) {
   if (parts.length === 0) return [];
   const { openTable } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 20174));
   const files = [];
   for (const { segment, manifest, fromRun } of parts){
    const { file = '', rows = 0 } = manifest.tables[name] ?? {};
    files.push(await openTable(name, segment.files.get(file) ?? NOTHING, {
     rows,
     fromRun
    }));
   }
   return files;
  }
  function leaveOutOlder(columns, fromRun, { start, end = columns.length, nonsense }) {
   const runIds = columns.numbers('runId');
   for(let row = start; row < end; row += 1)if ((runIds[row] ?? NaN) < fromRun) nonsense[row] = LEFT_OUT;
  }
  const LEFT_OUT = 2;
  function startsOf(counts) {
   const starts = [];
   let room = 0;
   for (const count of counts){
    starts.push(room);
    room += count;
   }
   return {
    starts,
    room
   };
  }
  function markSeenTooLate(columns, { starts, latest, nonsense }) {
   const observedAt = columns.numbers('observedAt');
   for (const [part, start] of starts.entries()){
    const end = starts[part + 1] ?? columns.length;
    const limit = latest[part] ?? 0;
    for(let row = start; row < end; row += 1)if ((observedAt[row] ?? 0) > limit) nonsense[row] = 1;
   }
  }
  const tellsTwice = (table)=>table !== undefined && table.things !== undefined && table.things !== table.rows;
  const NOTHING = new Uint8Array();
 },
 20174: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   encodeTable: ()=>encodeTable,
   openTable: ()=>openTable,
   textsIn: ()=>textsIn
  });
  var hyparquet__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96367);
  var hyparquet__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73579);
  var hyparquet_writer__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83732);
  var hyparquet_writer__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99022);
  var hyparquet_writer__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58059);
  var _domain_recording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63769);
  var _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31904);
  var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45605);
  var _shelf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39890);
  function encodeTable(name, columns, { groups, isSorted }) {
   const declared = (0, _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.PL)(name);
   const sources = declared.map((column)=>({
     column,
     stored: (0, _columns_js__WEBPACK_IMPORTED_MODULE_2__.P3)(columns, column)
    }));
   const writer = new hyparquet_writer__WEBPACK_IMPORTED_MODULE_4__.U();
   const schema = (0, hyparquet_writer__WEBPACK_IMPORTED_MODULE_5__.G8)({
    columnData: declared.map((column)=>({
      ...parquetColumn(column),
      data: []
     }))
   });
   const file = new hyparquet_writer__WEBPACK_IMPORTED_MODULE_6__.o({
    writer,
    schema,
    createdBy: 'foreshock'
   });
   for (const places of groups){
    const columnData = sources.map(({ column, stored })=>({
      name: column.name,
      data: valuesAt(column, stored, places),
      statistics: column.name === 'runId',
      ...isSorted && column.type === 'string' ? {
       encoding: 'RLE_DICTIONARY'
      } : {}
     }));
    void file.write({
     columnData,
     rowGroupSize: places.length
    });
   }
   void file.finish();
   return writer.getBytes();
  }
  async function openTable(name, bytes, { rows, fromRun }) {
   const file = exactBuffer(bytes);
   const metadata = (0, hyparquet__WEBPACK_IMPORTED_MODULE_7__.m5)(file);
   if (metadata.num_rows !== BigInt(rows)) throw new Error(`holds ${metadata.num_rows.toString()} rows`);
   const present = new Set(metadata.schema.map((element)=>element.name));
   const columns = (0, _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.PL)(name).filter((column)=>present.has(column.name));
   const isCut = fromRun !== undefined && present.has('runId');
   const scan = await (0, hyparquet__WEBPACK_IMPORTED_MODULE_8__.Ik)({
    file,
    metadata,
    useOffsetIndex: false,
    ...isCut ? {
     pruningFilter: {
      runId: {
       $gte: BigInt(fromRun)
      }
     }
    } : {}
   });
   const starts = startsOf(scan.ranges);
   return {
    rows: starts.total,
    readInto: async (shelf, start)=>{
     for (const [index, range] of scan.ranges.entries()){
      const at = start + (starts.of[index] ?? 0);
      for (const column of columns)shelf.put(column, at, await scan.readColumn({
       column: column.name,
       ...range
      }));
     }
    }
   };
  }
  function startsOf(ranges) {
   const of = [];
   let total = 0;
   for (const { rowStart, rowEnd } of ranges){
    of.push(total);
    total += rowEnd - rowStart;
   }
   return {
    of,
    total
   };
  }
  async function textsIn(bytes, isWanted) {
   const file = exactBuffer(bytes);
   const metadata = (0, hyparquet__WEBPACK_IMPORTED_MODULE_7__.m5)(file);
   const scan = await (0, hyparquet__WEBPACK_IMPORTED_MODULE_8__.Ik)({
    file,
    metadata,
    useOffsetIndex: false
   });
   const columns = metadata.schema.filter(({ name, type })=>type === 'BYTE_ARRAY' && isWanted(name));
   const texts = new Set();
   for (const range of scan.ranges){
    for (const { name } of columns){
     for (const value of Array.from(await scan.readColumn({
      column: name,
      ...range
     }))){
      if (typeof value === 'string') texts.add(value);
     }
    }
   }
   return texts;
  }
  const PARQUET_TYPES = {
   string: 'STRING',
   int64: 'INT64',
   double: 'DOUBLE',
   boolean: 'BOOLEAN'
  };
  const parquetColumn = ({ name, type, required })=>({
    name,
    type: PARQUET_TYPES[type],
    nullable: !required
   });
  function valuesAt({ type }, stored, places) {
   const isWords = !(stored instanceof Float64Array);
   const numbers = isWords ? stored.codes : stored;
   const valueOf = isWords ? (code)=>stored.texts.at(code) : VALUES[type];
   const values = new Array(places.length);
   let last = NaN;
   let lastValue;
   for(let row = 0; row < places.length; row += 1){
    const number = numbers[places[row] ?? 0] ?? NaN;
    if (number !== last) {
     last = number;
     lastValue = Number.isNaN(number) ? undefined : valueOf(number);
    }
    values[row] = lastValue;
   }
   return values;
  }
  const VALUES = {
   string: String,
   int64: BigInt,
   double: (number)=>number,
   boolean: (number)=>number === 1
  };
  function exactBuffer(bytes) {
   const copy = new ArrayBuffer(bytes.byteLength);
   new Uint8Array(copy).set(bytes);
   return copy;
  }
 },
 39890: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   v: ()=>shelf
  });
  var _domain_recording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63769);
  var _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31904);
  var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45605);
  function shelf(name, room) {
   const nonsense = new Uint8Array(room);
   const places = new Map((0, _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.PL)(name).map((column)=>[
     column.name,
     placeOf(column, room, nonsense)
    ]));
   return {
    put: ({ name: column }, start, values)=>places.get(column)?.put(start, values),
    copy: ({ name: column }, start, stored)=>places.get(column)?.copy(start, stored),
    close: ()=>{
     for (const place of places.values())place.requireAll();
     const stored = new Map([
      ...places
     ].flatMap(([column, place])=>withStored(column, place.stored())));
     return {
      columns: (0, _columns_js__WEBPACK_IMPORTED_MODULE_2__.Wc)(name, stored, room),
      nonsense
     };
    }
   };
  }
  const withStored = (column, stored)=>stored === undefined ? [] : [
    [
     column,
     stored
    ]
   ];
  const placeOf = (column, room, nonsense)=>column.type === 'string' ? wordPlace(column, room, nonsense) : numberPlace(column, room, nonsense);
  function numberPlace(column, room, nonsense) {
   let numbers;
   const made = ()=>numbers ??= new Float64Array(room).fill(NaN);
   const isRight = column.type === 'int64' ? Number.isSafeInteger : Number.isFinite;
   return {
    stored: ()=>numbers,
    put: (start, values)=>{
     for(let index = 0; index < values.length; index += 1){
      const value = values[index];
      if (value === undefined || value === null) continue;
      const number = (0, _columns_js__WEBPACK_IMPORTED_MODULE_2__.rl)(value);
      if (isRight(number) && (0, _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.g0)(column, number)) made()[start + index] = number;
      else nonsense[start + index] = 1;
     }
    },
    copy: (start, stored)=>{
     if (stored instanceof Float64Array) made().set(stored, start);
    },
    requireAll: ()=>{
     if (!column.required) return;
     for(let row = 0; row < room; row += 1)if (Number.isNaN(numbers?.[row] ?? NaN)) nonsense[row] = 1;
    }
   };
  }
  function wordPlace(column, room, nonsense) {
   const codes = new Uint32Array(room);
   const { texts, codeOf } = fitting(column);
   return {
    stored: ()=>({
      codes,
      texts
     }),
    put: (start, values)=>{
     let last;
     let lastCode = 0;
     for(let index = 0; index < values.length; index += 1){
      const value = values[index];
      if (value !== last) {
       last = value;
       lastCode = value === undefined || value === null ? 0 : codeOf(value);
      }
      if (lastCode === undefined) nonsense[start + index] = 1;
      else codes[start + index] = lastCode;
     }
    },
    copy: (start, stored)=>{
     if (stored instanceof Float64Array) return;
     const own = (0, _columns_js__WEBPACK_IMPORTED_MODULE_2__.E1)(stored.texts, (text)=>text === undefined ? 0 : codeOf(text));
     for(let index = 0; index < stored.codes.length; index += 1){
      const code = own[stored.codes[index] ?? 0];
      if (code === undefined) nonsense[start + index] = 1;
      else codes[start + index] = code;
     }
    },
    requireAll: ()=>{
     if (!column.required) return;
     for(let row = 0; row < room; row += 1)if (codes[row] === 0) nonsense[row] = 1;
    }
   };
  }
  function fitting(column) {
   const { texts, codeOf } = (0, _columns_js__WEBPACK_IMPORTED_MODULE_2__.og)();
   const misfits = new Set();
   return {
    texts,
    codeOf: (value)=>{
     if (typeof value !== 'string' || misfits.has(value)) return undefined;
     const count = texts.length;
     const code = codeOf(value);
     if (code < count || (0, _schema_table_row_js__WEBPACK_IMPORTED_MODULE_1__.S5)(column, value)) return misfits.has(value) ? undefined : code;
     misfits.add(value);
     return undefined;
    }
   };
  }
 },
 80206: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   b: ()=>digest
  });
  function digest(text) {
   let forwards = 0x811c9dc5;
   let backwards = 0x050c5d1f;
   for(let at = 0; at < text.length; at += 1){
    forwards = Math.imul(forwards ^ text.charCodeAt(at), PRIME);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - at), PRIME);
   }
   return hex(forwards) + hex(backwards);
  }
  const PRIME = 0x01000193;
  const hex = (sum)=>(sum >>> 0).toString(16).padStart(8, '0');
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
 28987: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   X: ()=>evidenceOf
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
  var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70075);
  var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70650);
  var _silence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5851);
  var _trend_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16903);
  const MOST_SENTENCES = 8;
  function evidenceOf(finding) {
   const sentences = [
    ...(0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.cZ)(finding),
    ...finding.evidence.slice(0, MOST_SENTENCES).map(_markdown_js__WEBPACK_IMPORTED_MODULE_1__.w),
    ...finding.trust === 'fork' ? [
     'It comes from a fork: it is shown, and never learned from.'
    ] : [],
    ...(0, _silence_js__WEBPACK_IMPORTED_MODULE_4__.F)(finding).map(_markdown_js__WEBPACK_IMPORTED_MODULE_1__.w)
   ];
   return [
    `**${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.w)(finding.headline)}**<br>${where(finding.subject)}`,
    sentences.map((line)=>`- ${line}`).join('\n'),
    ...(0, _trend_js__WEBPACK_IMPORTED_MODULE_3__.GW)(finding)
   ].join('\n\n');
  }
  const where = ({ workflow, job, step, suite, test })=>[
    workflow,
    job,
    step,
    suite,
    test
   ].flatMap((part)=>part === undefined || part === '' ? [] : [
     (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)(part)
    ]).join(' › ');
 },
 70075: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   R: ()=>markdownOf,
   w: ()=>markdown
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
  var _domain_harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84131);
  const MOST_FRAGMENTS = 40;
  const WORD_POINTS = 400;
  const markdown = (prose)=>(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.PT)(prose.length > MOST_FRAGMENTS ? `${prose.slice(0, MOST_FRAGMENTS).map(fragment).join('')} …` : prose.map(fragment).join(''));
  const markdownOf = (sentence)=>markdown(sentence.split('`').map((part, index, parts)=>{
    const isCode = index % 2 === 1 && index < parts.length - 1;
    return isCode ? {
     name: part
    } : part;
   }));
  const fragment = (part)=>typeof part === 'string' ? (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.p7)((0, _domain_harmless_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(part, WORD_POINTS)) : (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)(part.name);
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
 2043: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   L$: ()=>resolved,
   Pk: ()=>LEFT_OUT,
   uW: ()=>section
  });
  var _digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80206);
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
  var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28987);
  var _domain_harmless_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84131);
  var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70075);
  var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70650);
  var _silence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5851);
  var _verdict_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21849);
  const LEFT_OUT = [
   'nothing',
   'fold',
   'rows'
  ];
  const NAME_POINTS = 200;
  const MOST_ROWS = 5;
  const MOST_UNSEEN = 3;
  const MOST_ASIDES = 10;
  const MOST_EXPLAINED = 20;
  function section(verdict, { name: given, stamp }) {
   const name = storedName(given);
   return {
    name,
    stamp,
    verdict: verdict.is,
    findings: verdict.findings.length,
    head: `${label(name)} · ${_verdict_words_js__WEBPACK_IMPORTED_MODULE_4__._G[verdict.is]}: ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.w)(verdict.headline)}`,
    rows: [
     table(verdict.findings),
     unseen(verdict.unseen),
     asides(verdict.asides ?? [])
    ].filter((part)=>part !== '').join('\n\n'),
    fold: fold(verdict.findings),
    leftOut: 'nothing'
   };
  }
  const resolved = (section)=>({
    ...section,
    head: `${section.head} What was reported here before is resolved.`
   });
  const storedName = (name)=>name.length <= NAME_POINTS ? name : `${(0, _domain_harmless_js__WEBPACK_IMPORTED_MODULE_5__.Jj)(name, NAME_POINTS)} ${(0, _digest_js__WEBPACK_IMPORTED_MODULE_6__.b)(name)}`;
  function label(name) {
   const [verb = '', ...scope] = name.split('/');
   const shown = `**${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.p7)(verb)}**`;
   return scope.length === 0 ? shown : `${shown} ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)(scope.join('/'))}`;
  }
  function table(findings) {
   if (findings.length === 0) return '';
   const shown = findings.slice(0, MOST_ROWS);
   const columns = COLUMNS.filter(({ isNeeded })=>isNeeded(shown));
   if (findings.length === 1 && columns.length === 1) return '';
   const lines = [
    columns.map(({ title })=>title),
    columns.map(({ rule })=>rule),
    ...shown.map((finding)=>columns.map(({ cell })=>cell(finding)))
   ];
   const rows = lines.map((cells)=>`| ${cells.join(' | ')} |`).join('\n');
   const more = findings.length - shown.length;
   return more === 0 ? rows : `${rows}\n\nAnd ${more} more.`;
  }
  const LEVEL_WORDS = {
   note: 'note',
   warn: 'look',
   fail: 'stop'
  };
  const COLUMNS = [
   {
    title: 'Finding',
    rule: '---',
    cell: ({ headline })=>(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.w)(headline),
    isNeeded: ()=>true
   },
   {
    title: 'Now',
    rule: '---:',
    cell: (finding)=>{
     const now = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.qZ)(finding);
     return now === undefined ? ' ' : (0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.xP)(now);
    },
    isNeeded: (findings)=>findings.some((finding)=>(0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.qZ)(finding) !== undefined)
   },
   {
    title: 'Usually',
    rule: '---:',
    cell: ({ usual })=>usual === undefined ? ' ' : (0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.xP)(usual),
    isNeeded: (findings)=>findings.some(({ usual })=>usual !== undefined)
   },
   {
    title: 'Level',
    rule: '---',
    cell: ({ level })=>LEVEL_WORDS[level],
    isNeeded: (findings)=>new Set(findings.map(({ level })=>level)).size > 1
   }
  ];
  function unseen(sentences) {
   if (sentences.length === 0) return '';
   const shown = sentences.slice(0, MOST_UNSEEN).map((prose)=>`- ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.w)(prose)}`);
   const more = sentences.length - shown.length;
   return [
    'Not seen, so not judged:',
    '',
    ...shown,
    ...more === 0 ? [] : [
     `- and ${more} more.`
    ]
   ].join('\n');
  }
  function asides(sentences) {
   const shown = sentences.slice(0, MOST_ASIDES).map((prose)=>`- ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.w)(prose)}`);
   const more = sentences.length - shown.length;
   return [
    ...shown,
    ...more === 0 ? [] : [
     `- and ${more} more.`
    ]
   ].join('\n');
  }
  function fold(findings) {
   if (findings.length === 0) return '';
   const shown = findings.slice(0, MOST_EXPLAINED).map(_evidence_js__WEBPACK_IMPORTED_MODULE_1__.X);
   const more = findings.length - shown.length;
   return [
    `<details>\n<summary>${(0, _silence_js__WEBPACK_IMPORTED_MODULE_7__.I)(findings)}</summary>`,
    ...shown,
    ...more === 0 ? [] : [
     `The evidence of ${more} more is in the job summary.`
    ],
    '</details>'
   ].join('\n\n');
  }
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
 73320: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   sp: ()=>withoutComment,
   z: ()=>summary
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
  var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28987);
  var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70075);
  var _section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2043);
  var _silence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5851);
  var _verdict_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21849);
  const SUMMARY_BYTES = 1_000_000;
  const FRAME_BYTES = 20_000;
  const NOBODY = {
   runId: 0,
   attempt: 0,
   at: 0
  };
  function summary(verdict, { title, lead = '', bytes = SUMMARY_BYTES }) {
   const { rows } = (0, _section_js__WEBPACK_IMPORTED_MODULE_3__.uW)(verdict, {
    name: 'summary',
    stamp: NOBODY
   });
   const evidence = asMuch(verdict.findings, bytes - FRAME_BYTES);
   const missing = verdict.findings.length - evidence.length;
   return [
    `### ${_verdict_words_js__WEBPACK_IMPORTED_MODULE_4__.CA[verdict.is]} Foreshock on ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)(title)}: ${_verdict_words_js__WEBPACK_IMPORTED_MODULE_4__._G[verdict.is]}`,
    sentence((0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.w)(verdict.headline)),
    ...lead === '' ? [] : [
     lead
    ],
    ...rows === '' ? [] : [
     rows
    ],
    ...evidence.length === 0 ? [] : [
     `#### ${(0, _silence_js__WEBPACK_IMPORTED_MODULE_5__.I)(verdict.findings)}`,
     ...evidence
    ],
    ...missing === 0 ? [] : [
     `The evidence of ${missing} more is left out for want of room.`
    ]
   ].join('\n\n');
  }
  const sentence = (text)=>`${text.replace(/^[a-z]/, (letter)=>letter.toUpperCase())}${/[.!?]$/.test(text) ? '' : '.'}`;
  const withoutComment = (because)=>`> The pull request may have no comment that says this. ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.R)(because)}`;
  function asMuch(findings, bytes) {
   const encoder = new TextEncoder();
   const texts = [];
   let room = bytes;
   for (const finding of findings){
    const text = (0, _evidence_js__WEBPACK_IMPORTED_MODULE_1__.X)(finding);
    room -= encoder.encode(text).length + 2;
    if (room < 0) return texts;
    texts.push(text);
   }
   return texts;
  }
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
 74913: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Q: ()=>text
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
  const text = (prose, dress = (name)=>name)=>(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.Df)(prose.map((part)=>typeof part === 'string' ? (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.BP)(part) : dress((0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.BP)((0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.lx)(part.name)))).join(''));
 },
 16903: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   AY: ()=>chartOfLooks,
   GW: ()=>trend
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
  var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70650);
  const LEAST_POINTS = 5;
  const MOST_POINTS = 60;
  function trend({ now, usual, change, since, lostMsAWeek, trend: points = [] }) {
   const cells = [
    ...usual === undefined ? [] : [
     [
      'Usually',
      (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.xP)(usual)
     ]
    ],
    ...now === undefined ? [] : [
     [
      'Now',
      (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.xP)(now)
     ]
    ],
    ...change === undefined ? [] : [
     [
      'Change',
      changed(change)
     ]
    ],
    ...since === undefined ? [] : [
     [
      'Since',
      (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)(since.sha.slice(0, 7))
     ]
    ],
    ...lostMsAWeek === undefined ? [] : [
     [
      'Costs a week',
      (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.p0)(lostMsAWeek)
     ]
    ]
   ];
   const lines = [
    cells.map(([title])=>title),
    cells.map(()=>'---:'),
    cells.map(([, text])=>text)
   ];
   const table = cells.length < 3 ? [] : [
    lines.map((line)=>`| ${line.join(' | ')} |`).join('\n')
   ];
   const chart = points.length < LEAST_POINTS || now === undefined ? [] : [
    chartOf(points.slice(-MOST_POINTS), now.unit, 'runs')
   ];
   return [
    ...table,
    ...chart
   ];
  }
  function changed({ value, low, high }) {
   return `${signed(value - 1)} (${signed(low - 1).replace(/\s?%$/u, '')} to ${signed(high - 1)})`;
  }
  const signed = (share)=>`${share < 0 ? '−' : '+'}${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.CG)(Math.abs(share))}`;
  const COLOURS = "%%{init: {'themeVariables': {'xyChart': {'plotColorPalette': '#2f81f7'}}}}%%";
  const chartOfLooks = (points, unit)=>points.length < LEAST_POINTS ? [] : [
    chartOf(points.slice(-MOST_POINTS), unit, 'looks')
   ];
  function chartOf(points, unit, of) {
   const { by, called } = scaleOf(points, unit);
   const values = points.map(({ value })=>Number((value / by).toPrecision(4)));
   const top = Number((Math.max(...values) * 1.1).toPrecision(3));
   return [
    '```mermaid',
    COLOURS,
    'xychart-beta',
    `  x-axis "${of}, oldest first" 1 --> ${values.length}`,
    `  y-axis "${called}" 0 --> ${top > 0 ? top : 1}`,
    `  line [${values.join(', ')}]`,
    '```'
   ].join('\n');
  }
  function scaleOf(points, unit) {
   if (unit === 'ratio') return {
    by: 0.01,
    called: 'per cent'
   };
   if (unit === 'count') return {
    by: 1,
    called: 'count'
   };
   const most = Math.max(...points.map(({ value })=>value));
   return SCALES.find(({ from })=>most >= from) ?? {
    by: 1,
    called: 'milliseconds'
   };
  }
  const SCALES = [
   {
    from: 7_200_000,
    by: 3_600_000,
    called: 'hours'
   },
   {
    from: 120_000,
    by: 60_000,
    called: 'minutes'
   },
   {
    from: 1000,
    by: 1000,
    called: 'seconds'
   }
  ];
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
 }
};
