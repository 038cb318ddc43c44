export const id = 4195;
export const ids = [
 4195
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
 }
};
