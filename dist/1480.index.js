export const id = 1480;
export const ids = [
 1480,
 8957
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
 21480: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   recordAtTerminal: ()=>recordAtTerminal
  });
  var _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73965);
  var _src_flows_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14770);
  var _src_ingest_present_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48141);
  var _src_ingest_trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32404);
  var _src_io_git_untracked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80606);
  var _src_io_runner_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67060);
  var _src_io_workspace_workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88957);
  var _outcomes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84195);
  var _terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69858);
  async function recordAtTerminal(asked, world) {
   if (asked.run === undefined) throw noRun();
   if (asked.run === 0) throw fromOne('--run');
   if (asked.attempt === 0) throw fromOne('--attempt');
   const setting = await (0, _terminal_js__WEBPACK_IMPORTED_MODULE_7__.$E)(asked, world, world.folder);
   const { store, runs, home, root, config } = setting;
   const self = runOf(asked, asked.run, {
    setting,
    now: world.clock.now()
   });
   if (setting.noRuns !== undefined) world.log.info(`Jobs and steps were not read from GitHub: ${setting.noRuns}.`);
   const { REPORT_FILES } = await Promise.all([
    __webpack_require__.e(7182),
    __webpack_require__.e(5075)
   ]).then(__webpack_require__.bind(__webpack_require__, 15075));
   const recorded = await (0, _src_flows_record_js__WEBPACK_IMPORTED_MODULE_1__.g1)({
    store,
    clock: world.clock,
    log: world.log,
    workspace: (0, _src_io_git_untracked_js__WEBPACK_IMPORTED_MODULE_3__.untrackedReports)((0, _src_io_workspace_workspace_js__WEBPACK_IMPORTED_MODULE_5__.workspaceAt)(root), root),
    ...runs === undefined ? {} : {
     runs
    }
   }, {
    home,
    self,
    selfIsSure: false,
    recorder: asked.job,
    reports: firstOf(asked.reports, config.record.reports, REPORT_FILES),
    artifacts: firstOf(asked.artifacts, config.record.artifacts),
    foreshock: _src_io_runner_version_js__WEBPACK_IMPORTED_MODULE_4__.x
   });
   return (0, _outcomes_js__WEBPACK_IMPORTED_MODULE_6__.P0)(recorded, {
    strict: asked.strict,
    notes: []
   });
  }
  const firstOf = (...lists)=>lists.find((list)=>list.length > 0) ?? [];
  function runOf(asked, runId, { setting, now }) {
   const { checkout, home } = setting;
   const sha = asked.sha ?? checkout?.headSha;
   if (sha === undefined) throw noCommit();
   if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha)) throw noSha(sha);
   const branch = asked.branch ?? checkout?.branch;
   return {
    ...(0, _src_ingest_present_js__WEBPACK_IMPORTED_MODULE_8__.E)({
     branch
    }),
    runId,
    attempt: asked.attempt,
    workflow: 'local',
    event: 'push',
    sha,
    status: 'in_progress',
    trust: (0, _src_ingest_trust_js__WEBPACK_IMPORTED_MODULE_2__.A)({
     event: 'push',
     branch,
     headRepository: home.repository
    }, home),
    witness: 'runner',
    observedAt: now
   };
  }
  const noRun = ()=>new _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: 'There is no run to record',
    todo: 'Name it: --run 4711 --attempt 1. To read this checkout as it is, use foreshock scan'
   });
  const fromOne = (option)=>new _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    where: `${option}:`,
    what: '"0" is no number of GitHub\'s',
    todo: 'They begin with 1'
   });
  const noSha = (sha)=>new _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    where: '--sha:',
    what: `"${sha}" is not the full name of a commit`,
    todo: 'Write all its 40 digits, as git rev-parse prints them'
   });
  const noCommit = ()=>new _src_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: 'The commit of the run is not known',
    todo: 'Name it with --sha, or run this in its checkout'
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
