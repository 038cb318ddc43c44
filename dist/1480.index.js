export const id = 1480;
export const ids = [
 1480,
 8957
];
export const modules = {
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
 }
};
