export const id = 461;
export const ids = [
 461
];
export const modules = {
 82437: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   SC: ()=>artifactTests,
   bs: ()=>together,
   dJ: ()=>workspaceTests,
   xM: ()=>failuresIn
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23945);
  var _domain_prose_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17269);
  var _history_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45605);
  var _history_gather_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64347);
  var _schema_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61973);
  var _schema_config_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12578);
  var _counted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92009);
  var _told_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56418);
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
  async function workspaceTests({ workspace, log }, { reports, recorder }, of) {
   if (workspace === undefined) return NO_TESTS;
   const files = await workspace.reports(reports);
   if (files.is === 'unknown') return {
    ...NO_TESTS,
    unseen: [
     (0, _told_js__WEBPACK_IMPORTED_MODULE_4__.E)(files.because.message)
    ]
   };
   log.debug(`Found ${(0, _counted_js__WEBPACK_IMPORTED_MODULE_5__.h)(files.value.length, 'file')} in the workspace that may hold test results.`);
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
     (0, _told_js__WEBPACK_IMPORTED_MODULE_4__.E)(listing.because.message)
    ]
   };
   const isWanted = (0, _schema_config_glob_js__WEBPACK_IMPORTED_MODULE_3__._I)(artifacts);
   const known = listing.value.items.flatMap((item)=>{
    const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_6__.xL(_schema_api_js__WEBPACK_IMPORTED_MODULE_2__.VI, item);
    return parsed.success ? [
     parsed.data
    ] : [];
   });
   const asked = known.filter((artifact)=>isWanted(artifact.name));
   if (asked.length > 0 && of.run.attempt > 1 && of.run.startedAt === undefined) return {
    ...NO_TESTS,
    unseen: [
     (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_7__.c)`Artifacts of this attempt could not be told from those of earlier ones.`
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
      (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_7__.c)`Artifact ${(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_7__.U)(artifact.name)}: ${(0, _told_js__WEBPACK_IMPORTED_MODULE_4__.E)(files.because.message)}`
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
   if (read.length > 0) log.debug(`Read ${(0, _counted_js__WEBPACK_IMPORTED_MODULE_5__.h)(read.length, 'artifact')} of the run.`);
   const { tests, places, unseen } = together(parts);
   return {
    tests,
    places,
    unseen: [
     ...unseen,
     ...listing.value.complete ? [] : [
      (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_7__.c)`Not all artifacts of the run could be listed.`
     ],
     ...expired === 0 ? [] : [
      (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_7__.c)`${(0, _counted_js__WEBPACK_IMPORTED_MODULE_5__.h)(expired, 'artifact')} of the run had expired.`
     ],
     ...passedOver === 0 ? [] : [
      (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_7__.c)`${(0, _counted_js__WEBPACK_IMPORTED_MODULE_5__.h)(passedOver, 'artifact')} of the run ${passedOver === 1 ? 'was' : 'were'} passed over: too large, or too many.`
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
    __webpack_require__.e(182),
    __webpack_require__.e(75),
    __webpack_require__.e(260)
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
    unseen: unreadable.filter(({ isOther })=>!(isMixed && isOther)).map(({ path, because })=>(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_7__.c)`${(0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_7__.U)(path)} could not be read: ${(0, _told_js__WEBPACK_IMPORTED_MODULE_4__.E)(because.what)}.`)
   };
  }
  const stepAt = (steps)=>(epochMs)=>steps.toSorted((one, other)=>one.number - other.number).find(({ startedAt = Infinity, completedAt = Infinity })=>startedAt <= epochMs && epochMs < completedAt + 1000)?.number;
 },
 92009: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   h: ()=>counted
  });
  const counted = (count, noun)=>`${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
 },
 56418: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>told
  });
  var _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17269);
  const told = (sentence)=>sentence.split('`').map((part, index, parts)=>index % 2 === 1 && index < parts.length - 1 ? (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.U)(part) : part).filter((fragment)=>fragment !== '');
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
 },
 47912: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   a: ()=>toJson
  });
  const toJson = ({ is, headline, findings, unseen, asides = [] })=>({
    version: 1,
    verdict: is,
    headline: exact(headline),
    findings: findings.map(findingJson),
    unseen: unseen.map(exact),
    asides: asides.map(exact)
   });
  const jsonText = (value)=>JSON.stringify(value, undefined, 2).replace(/[\u007f-\u009f\u2028\u2029\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, escaped).replace(/#(?=[#[])/g, escaped);
  const findingJson = (finding)=>({
    detector: finding.detector,
    level: finding.level,
    subject: subjectJson(finding.subject),
    headline: exact(finding.headline),
    ...finding.now === undefined ? {} : {
     now: measureJson(finding.now)
    },
    ...finding.usual === undefined ? {} : {
     usual: measureJson(finding.usual)
    },
    ...finding.change === undefined ? {} : {
     change: finding.change
    },
    ...finding.since === undefined ? {} : {
     since: finding.since
    },
    ...finding.lostMsAWeek === undefined ? {} : {
     lostMsAWeek: finding.lostMsAWeek
    },
    ...finding.state === undefined ? {} : {
     state: finding.state
    },
    evidence: finding.evidence.map(exact),
    fingerprint: finding.fingerprint,
    trust: finding.trust
   });
  const measureJson = ({ value, unit })=>({
    value,
    unit
   });
  const subjectJson = ({ what, workflow, job, step, suite, test })=>({
    what,
    workflow,
    ...job === undefined ? {} : {
     job
    },
    ...step === undefined ? {} : {
     step
    },
    ...suite === undefined ? {} : {
     suite
    },
    ...test === undefined ? {} : {
     test
    }
   });
  const exact = (prose)=>prose.map((part)=>typeof part === 'string' ? part : part.name).join('');
  const escaped = (sign)=>Array.from({
    length: sign.length
   }, (_, at)=>`\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
 }
};
