export const id = 5707;
export const ids = [
 5707
];
export const modules = {
 82556: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   O: ()=>isOfFork
  });
  var _src_schema_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69279);
  function isOfFork({ runner }) {
   if (runner?.event !== 'workflow_run') return false;
   const event = (0, _src_schema_event_js__WEBPACK_IMPORTED_MODULE_0__.w)(runner.event, runner.payload);
   return event.is === 'unknown' || (0, _src_schema_event_js__WEBPACK_IMPORTED_MODULE_0__.t)(event.value) !== false;
  }
 },
 5706: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   n: ()=>exactText
  });
  const exactText = (prose)=>prose.map((part)=>typeof part === 'string' ? part : part.name).join('');
 },
 96630: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
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
 38042: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>watchRows,
   t: ()=>watchSaid
  });
  var _domain_recording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63769);
  var _exact_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5706);
  var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30151);
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
    acted: record.promoted?.is === 'dispatched' || record.promoted?.is === 'unknown',
    runId: self.runId,
    attempt: self.attempt,
    environment,
    ...deployment === undefined ? {} : {
     deploymentId: deployment.deploymentId,
     sha: deployment.sha
    },
    decidedAt: at,
    ...record.configSha === undefined ? {} : {
     configSha: record.configSha
    },
    reason: (0, _exact_text_js__WEBPACK_IMPORTED_MODULE_2__.n)((0, _verdict_js__WEBPACK_IMPORTED_MODULE_1__.vD)(watched, {
     environment,
     trust,
     unseen: []
    }).headline),
    evidence: JSON.stringify({
     ...evidenceOf(watched),
     timeToDetectMs: timeToDetect(record, at),
     unusual: watched.unusual,
     promotion: promotionOf(record.promoted)
    })
   };
   return {
    ..._domain_recording_js__WEBPACK_IMPORTED_MODULE_0__.c,
    decisions: [
     decision
    ],
    labels: labelsOf(record, at).map((label)=>({
      ...observed,
      ...label
     }))
   };
  }
  const promotionOf = (promoted)=>promoted === undefined ? undefined : {
    is: promoted.is,
    says: (0, _exact_text_js__WEBPACK_IMPORTED_MODULE_2__.n)(promoted.says),
    run: promoted.runId
   };
  const timeToDetect = ({ watched, deployment }, at)=>watched.is === 'fail' && deployment !== undefined ? Math.max(0, at - deployment.createdAt) : undefined;
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
 },
 16420: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>timeAt,
   p: ()=>recordVerdict
  });
  var _verdict_rollback_record_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50202);
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
   const description = (0, _verdict_rollback_record_line_js__WEBPACK_IMPORTED_MODULE_0__.IK)({
    word: verdict,
    runId,
    attempt
   });
   const told = await deployments.tell(deploymentId, {
    state: (0, _verdict_rollback_record_line_js__WEBPACK_IMPORTED_MODULE_0__.Dp)(verdict, now),
    description
   });
   if (told.is === 'unknown') log.warn(`The verdict of deployment ${deploymentId} was not recorded. ${told.because.message}`);
   const after = told.is === 'known' ? await deployments.statuses(deploymentId) : told;
   const own = after.is === 'known' ? (0, _verdict_rollback_record_line_js__WEBPACK_IMPORTED_MODULE_0__.M$)({
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
 }
};
