export const id = 414;
export const ids = [
 414
];
export const modules = {
 10414: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   replayHistory: ()=>replayHistory
  });
  var counted = __webpack_require__(92009);
  var record = __webpack_require__(14770);
  var domain_run = __webpack_require__(25539);
  var history_columns = __webpack_require__(45605);
  var detect = __webpack_require__(41105);
  ;
  function* replay(tables, { options, rules, most }) {
   const turns = [
    ...tables.runs
   ].sort(byTurn);
   const ended = turns.filter(({ status })=>status === 'completed').slice(-most);
   const seen = new Map();
   let next = 0;
   for (const run of ended){
    for(; next <= turns.indexOf(run); next += 1){
     const { runId = NaN, attempt = NaN } = turns[next] ?? {};
     seen.set(runId, Math.max(attempt, seen.get(runId) ?? 0));
    }
    const verdict = (0, detect.o)({
     tables: upTo(tables, seen),
     judged: run,
     options,
     silence: {
      rules,
      now: run.updatedAt ?? (0, domain_run.x)(run)
     },
     unseen: []
    });
    yield {
     run,
     verdict
    };
   }
  }
  const byTurn = (one, other)=>(0, domain_run.x)(one) - (0, domain_run.x)(other) || one.runId - other.runId || one.attempt - other.attempt;
  function upTo(tables, seen) {
   const earlier = (name, columns)=>{
    const loose = columns;
    const [runIds, attempts] = [
     loose.numbers('runId'),
     loose.numbers('attempt')
    ];
    const isSeen = (row)=>(attempts[row] ?? NaN) <= (seen.get(runIds[row] ?? NaN) ?? 0);
    return (0, history_columns.Lt)(name, columns, (0, history_columns.ek)(columns.length, isSeen));
   };
   return {
    ...tables,
    runs: earlier('runs', tables.runs),
    jobs: earlier('jobs', tables.jobs),
    steps: earlier('steps', tables.steps),
    tests: earlier('tests', tables.tests)
   };
  }
  var silence = __webpack_require__(56920);
  var verdict = __webpack_require__(28803);
  var report_text = __webpack_require__(74913);
  var json = __webpack_require__(47912);
  var terminal = __webpack_require__(69858);
  var text_table = __webpack_require__(45145);
  ;
  const MOST_RUNS = 50;
  async function replayHistory(asked, world) {
   const { store, home, config } = await (0, terminal.$E)(asked, world, world.folder);
   const { tables, notes } = await (0, record.Y7)(store, home);
   const replayed = [];
   const asking = {
    options: config.detect,
    rules: (0, silence.D)(config.findings),
    most: asked.runs ?? MOST_RUNS
   };
   for (const one of replay(tables, asking)){
    replayed.push(one);
    world.log.progress(`Judged ${(0, counted.h)(replayed.length, 'run')} …`);
   }
   world.log.progress('');
   return {
    outputs: {},
    exitCode: 0,
    json: {
     runs: replayed.map(({ run: { runId, attempt, workflow, sha }, verdict })=>({
       runId,
       attempt,
       workflow,
       sha,
       ...(0, json.a)(verdict)
      })),
     notes: [
      ...notes
     ]
    },
    text: ()=>[
      ...lines(replayed, store.place),
      ...notes.map((note)=>`! ${note}`)
     ].join('\n')
   };
  }
  function lines(replayed, place) {
   if (replayed.length === 0) return [
    `There is no run in ${place} that has ended.`
   ];
   return [
    ...(0, text_table.ed)([
     'run',
     'commit',
     'verdict',
     'what it would have said'
    ], replayed.map(lineOf)),
    '',
    `${(0, counted.h)(replayed.length, 'run')}: ${tally(verdict.b, ({ verdict })=>[
      verdict.is
     ], replayed)}.`,
    ...byDetector(replayed)
   ];
  }
  const lineOf = ({ run, verdict })=>[
    run.attempt === 1 ? String(run.runId) : `${run.runId}/${run.attempt}`,
    run.sha.slice(0, 7),
    verdict.is,
    verdict.findings.length === 0 && verdict.is === 'pass' ? '' : (0, report_text.Q)(verdict.headline)
   ];
  function byDetector(replayed) {
   const detectorsOf = ({ verdict })=>verdict.findings.map(({ detector })=>detector);
   const names = [
    ...new Set(replayed.flatMap(detectorsOf))
   ].sort();
   return names.length === 0 ? [
    'No findings.'
   ] : [
    `Findings: ${tally(names, detectorsOf, replayed)}.`
   ];
  }
  const tally = (words, wordsOf, replayed)=>{
   const all = replayed.flatMap(wordsOf);
   return words.map((word)=>[
     word,
     all.filter((one)=>one === word).length
    ]).filter(([, count])=>count > 0).map(([word, count])=>`${count} ${word}`).join(', ');
  };
 },
 45145: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $4: ()=>numberText,
   ed: ()=>textTable,
   pV: ()=>bytesText
  });
  var _src_domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84131);
  function textTable(headings, rows) {
   const lines = [
    headings,
    ...rows.map((row)=>row.map(_src_domain_harmless_js__WEBPACK_IMPORTED_MODULE_0__.Is))
   ];
   const widths = headings.map((_, column)=>Math.max(...lines.map((line)=>line[column]?.length ?? 0)));
   const isNumber = headings.map((_, column)=>rows.every((row)=>/^[\d.,]*(?: [kMG]?B)?$/.test(row[column] ?? '')));
   return lines.map((line)=>line.map((cell, column)=>{
     const width = widths[column] ?? 0;
     return isNumber[column] === true ? cell.padStart(width) : cell.padEnd(width);
    }).join('  ').trimEnd());
  }
  function bytesText(bytes) {
   if (bytes < 1000) return `${bytes} B`;
   const [unit, size] = bytes < 999_950 ? [
    'kB',
    bytes / 1e3
   ] : bytes < 999_950_000 ? [
    'MB',
    bytes / 1e6
   ] : [
    'GB',
    bytes / 1e9
   ];
   return `${size.toFixed(1)} ${unit}`;
  }
  const numberText = (count)=>count.toLocaleString('en');
 },
 41105: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   o: ()=>detect_detect,
   C: ()=>jobToJudge
  });
  var prose = __webpack_require__(17269);
  var job_past = __webpack_require__(78762);
  var regimes = __webpack_require__(40186);
  var student_t = __webpack_require__(7519);
  var in_words = __webpack_require__(95894);
  var words = __webpack_require__(53154);
  ;
  const LEAST_BASE = 8;
  const MOST_BASE = 60;
  const CONFIDENCE = 0.95;
  const LEAST_OF_TODAY = 5;
  const LEAST_SHARE = 0.02;
  function baseComparison(tables, judged) {
   const jobs = (0, job_past.I1)(tables, judged, {
    most: MOST_BASE
   });
   if (jobs === undefined || !jobs.run.event.startsWith('pull_request')) return [];
   const timed = jobs.pasts.filter(({ job, earlier })=>isTimed(job) && earlier.length >= LEAST_BASE);
   const now = timed.reduce((sum, { job })=>sum + ((0, job_past.gM)(job) ?? 0), 0);
   const totals = new Map();
   for (const { earlier } of timed){
    for (const { job } of earlier){
     const total = totals.get(job.runId) ?? {
      ms: 0,
      jobs: 0
     };
     if (isTimed(job)) totals.set(job.runId, {
      ms: total.ms + ((0, job_past.gM)(job) ?? 0),
      jobs: total.jobs + 1
     });
    }
   }
   const whole = [
    ...totals.values()
   ].filter(({ jobs: count })=>count === timed.length).map(({ ms })=>ms);
   if (whole.length < LEAST_BASE || now <= 0) return [];
   return [
    sentence({
     now,
     base: ofToday(whole),
     jobs: timed.length
    })
   ];
  }
  function ofToday(base) {
   const from = Math.max(0, ...(0, regimes.n)(base).map(({ since, over })=>over ?? since));
   return base.slice(Math.min(from, base.length - LEAST_OF_TODAY));
  }
  const isTimed = (job)=>job.conclusion === 'success' && ((0, job_past.gM)(job) ?? 0) > 0;
  function sentence({ now, base, jobs }) {
   const logs = base.map(Math.log);
   const mean = logs.reduce((sum, log)=>sum + log, 0) / logs.length;
   const variance = logs.reduce((sum, log)=>sum + (log - mean) ** 2, 0) / (logs.length - 1);
   const reach = (0, student_t.E)((1 - CONFIDENCE) / 2, logs.length - 1) * Math.sqrt(variance * (1 + 1 / logs.length));
   const ratio = Math.log(now) - mean;
   const [share, low, high] = [
    ratio,
    ratio - reach,
    ratio + reach
   ].map(Math.expm1);
   const what = jobs === 1 ? 'its job' : `its ${(0, in_words.hS)(jobs, 'job')} together`;
   const times = `${what} took ${(0, words.p0)(now)}, those of ${base.length} runs of the base usually ${(0, words.p0)(Math.exp(mean))}`;
   if (share === undefined || low === undefined || high === undefined) return (0, prose.c)`${times}.`;
   if (low > 0 && share >= LEAST_SHARE) return (0, prose.c)`This change makes CI ${(0, in_words.vi)(share)} slower (${range(low, high)}): ${times}.`;
   if (high < 0 && share <= -LEAST_SHARE) return (0, prose.c)`This change makes CI ${(0, in_words.vi)(-share)} faster (${range(-high, -low)}): ${times}.`;
   return (0, prose.c)`CI is as fast as on the base, as far as one run tells (${signed(low)} to ${signed(high)} %): ${times}.`;
  }
  const range = (low, high)=>`${Math.round(low * 100)} to ${Math.round(high * 100)} %`;
  const signed = (share)=>`${share < 0 ? '−' : '+'}${Math.round(Math.abs(share) * 100)}`;
  var detect = __webpack_require__(35012);
  ;
  const LEAST_EARLIER = 5;
  const MOST_NAMED = 3;
  const OF_FAILURES = new Set([
   'infra-failure',
   'flaky-test',
   'broken-test',
   'new-failure',
   'red-step-green-report'
  ]);
  function unexplainedFailures(evidence, findings) {
   const jobs = (0, job_past.I1)(evidence.tables, evidence.judged);
   const telling = findings.filter(({ detector, state })=>OF_FAILURES.has(detector) && state !== 'resolved');
   return (jobs?.pasts ?? []).filter(({ job })=>job.conclusion === 'failure' && !telling.some(isOf(job))).flatMap(unexplained_failures_sentence).slice(0, MOST_NAMED);
  }
  const isOf = (job)=>({ subject })=>subject.job === undefined || subject.job === job.name;
  function unexplained_failures_sentence({ job, earlier }) {
   const ended = earlier.filter((one)=>one.job.conclusion === 'success' || one.job.conclusion === 'failure');
   const failed = ended.filter((one)=>one.job.conclusion === 'failure').length;
   if (ended.length < LEAST_EARLIER) return [];
   const before = `${(0, in_words.hS)(ended.length, 'earlier run')} of the default branch`;
   return [
    failed === 0 ? (0, prose.c)`Job ${(0, prose.U)(job.name)} failed, as it did in none of ${before}.` : (0, prose.c)`Job ${(0, prose.U)(job.name)} failed, as it did in ${failed} of ${before}.`
   ];
  }
  var of_attempt = __webpack_require__(6617);
  var series = __webpack_require__(24953);
  var sightings = __webpack_require__(84443);
  var judge = __webpack_require__(61912);
  ;
  const NOTHING_SILENCED = {
   accepted: [],
   muted: []
  };
  function silenced(findings, { accepted, muted }, now) {
   const acceptedBy = (finding)=>accepted.find(({ sha, isMeant })=>finding.since?.sha.startsWith(sha) === true && isMeant(finding));
   const mutedBy = (finding)=>muted.find(({ endsAt, isMeant })=>now < endsAt && isMeant(finding));
   const open = findings.filter((finding)=>acceptedBy(finding) === undefined);
   const heard = open.filter((finding)=>mutedBy(finding) === undefined);
   const over = muted.filter(({ endsAt, isMeant })=>now >= endsAt && heard.some(isMeant));
   return {
    findings: heard,
    asides: [
     ...tally(findings, acceptedBy).map(([{ sha }, times])=>(0, prose.c)`${several(times)} accepted since commit ${(0, prose.U)(sha)}.`),
     ...tally(open, mutedBy).map(([{ pattern, until, owner }, times])=>(0, prose.c)`${several(times)} muted as ${(0, prose.U)(pattern)} until ${until} by ${(0, prose.U)(owner)}.`),
     ...over.map(({ pattern, until, owner })=>(0, prose.c)`The mute of ${(0, prose.U)(pattern)} by ${(0, prose.U)(owner)} ended on ${until}: what it covered is shown again.`)
    ]
   };
  }
  function tally(findings, ruleOf) {
   const times = new Map();
   for (const finding of findings){
    const rule = ruleOf(finding);
    if (rule !== undefined) times.set(rule, (times.get(rule) ?? 0) + 1);
   }
   return [
    ...times
   ];
  }
  const several = (times)=>times === 1 ? 'One finding is' : `${times} findings are`;
  ;
  function detect_detect({ tables, judged, options, silence, onlyJob, unseen, asides = [] }) {
   const isMeant = (job)=>onlyJob === undefined || job === onlyJob;
   const jobs = (0, of_attempt.B)(tables.jobs, judged).filter((job)=>isMeant(job.name));
   const ownJobs = new Set(jobs.map(({ jobId })=>jobId));
   const tests = (0, of_attempt.B)(tables.tests, judged).filter(({ jobId })=>onlyJob === undefined || jobId !== undefined && ownJobs.has(jobId));
   const ended = jobs.filter(({ status, conclusion = '' })=>status === 'completed' && (FAILED.has(conclusion) || conclusion === 'success'));
   const found = (0, detect.J)({
    tables,
    judged
   }, options).filter(({ subject })=>isMeant(subject.job));
   const { rules, now } = silence ?? {
    rules: NOTHING_SILENCED,
    now: 0
   };
   const heard = silenced(found, rules, now);
   const once = firstOfEach(heard.findings);
   const own = once.filter(({ isOfBase })=>isOfBase === undefined);
   const ofBase = once.filter(({ isOfBase })=>isOfBase === true);
   const tallied = detect_tally(tests);
   const verdict = (0, judge.S)({
    findings: own,
    silenced: found.length - heard.findings.length,
    jobs: {
     all: ended.length,
     failed: ended.filter(({ conclusion = '' })=>FAILED.has(conclusion)).length
    },
    tests: tallied,
    earlierRuns: comparableRuns(tables, judged, isMeant),
    unseen: [
     ...notJudged({
      tables,
      judged,
      options,
      jobs,
      isWhole: onlyJob === undefined
     }),
     ...unseen
    ]
   });
   const compared = onlyJob === undefined ? baseComparison(tables, judged) : [];
   const ofFailures = found.filter(({ subject })=>subject.what !== 'test' || tallied.failed > 0);
   const failed = onlyJob === undefined ? unexplainedFailures({
    tables,
    judged
   }, ofFailures) : [];
   return {
    ...verdict,
    asides: [
     ...failed,
     ...compared,
     ...openOnBase(ofBase),
     ...heard.asides,
     ...asides
    ]
   };
  }
  function firstOfEach(findings) {
   const keyOf = ({ fingerprint, state })=>`${state ?? 'open'} ${fingerprint}`;
   return findings.filter((finding, place)=>findings.findIndex((other)=>keyOf(other) === keyOf(finding)) === place);
  }
  function openOnBase([first, ...others]) {
   if (first === undefined) return [];
   const more = others.length === 0 ? '' : ` And ${others.length} more like it.`;
   return [
    (0, prose.c)`Open on the default branch, and not by this change: ${first.headline}.${more}`
   ];
  }
  function comparableRuns(tables, judged, isMeant) {
   const counts = (0, series.G8)(tables, {
    only: 'successful',
    seenIn: judged
   }).filter(({ subject, ...series })=>isMeant(subject.job) && subject.what !== 'step' && holds(series, judged)).map(({ runIds, trusts })=>{
    const earlier = runIds.filter((runId, index)=>trusts[index] === 'default' && runId !== judged.runId);
    return new Set(earlier).size;
   });
   return counts.reduce((most, count)=>Math.max(most, count), 0);
  }
  const holds = ({ runIds, attempts }, { runId, attempt })=>runIds.some((id, index)=>id === runId && attempts[index] === attempt);
  function notJudged({ tables, judged, options, jobs, isWhole }) {
   const isThere = (0, of_attempt.B)(tables.runs, judged).length > 0;
   const shared = (0, sightings.V)(jobs);
   const cancelled = jobs.filter(({ conclusion })=>conclusion === 'cancelled').length;
   const open = jobs.filter(({ status })=>status !== 'completed').length - 1;
   return [
    ...isThere ? [] : [
     (0, prose.c)`The run ${judged.runId} is not in the history.`
    ],
    ...Object.values(options).some((on)=>on !== false) ? [] : [
     (0, prose.c)`Every detector is turned off.`
    ],
    ...cancelled === 0 ? [] : [
     (0, prose.c)`${cancelled === 1 ? 'One job was' : `${cancelled} jobs were`} cancelled.`
    ],
    ...isWhole && open > 0 ? [
     (0, prose.c)`${open === 1 ? 'One job has' : `${open} jobs have`} not ended yet.`
    ] : [],
    ...shared.size === 0 ? [] : [
     (0, prose.c)`${shared.size} jobs share their names, and cannot be told apart in other runs.`
    ]
   ];
  }
  function jobToJudge(tables, judged, jobId) {
   const jobs = (0, of_attempt.B)(tables.jobs, judged);
   const own = jobs.find((job)=>job.jobId === jobId);
   if (own === undefined) return undefined;
   const others = jobs.filter((job)=>job !== own);
   const isLast = others.every(({ status, completedAt, conclusion })=>{
    if (status !== 'completed') return false;
    return conclusion === 'skipped' || (completedAt ?? Infinity) <= (own.startedAt ?? 0);
   });
   return isLast ? undefined : own.name;
  }
  const FAILED = new Set([
   'failure',
   'timed_out',
   'startup_failure'
  ]);
  function detect_tally(results) {
   const last = new Map();
   for (const result of results){
    const key = JSON.stringify([
     result.jobId,
     result.origin,
     result.suite,
     result.className,
     result.name,
     result.file
    ]);
    if (result.tries > (last.get(key)?.tries ?? 0)) last.set(key, result);
   }
   const all = [
    ...last.values()
   ].filter(({ outcome })=>outcome !== 'skipped');
   return {
    all: all.length,
    failed: all.filter(({ outcome })=>outcome === 'failed' || outcome === 'error').length
   };
  }
 },
 61912: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   S: ()=>judge
  });
  var _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17269);
  const LEAST_EARLIER = 2;
  function judge({ findings, silenced = 0, jobs, tests, earlierRuns, unseen }) {
   const worstFirst = [
    ...findings
   ].sort((one, other)=>WEIGHT[other.level] - WEIGHT[one.level]);
   const verdict = (is, headline)=>({
     is,
     headline,
     findings: worstFirst,
     unseen
    });
   const [worst] = worstFirst;
   const more = worstFirst.length - 1;
   const found = worst === undefined || more === 0 ? worst?.headline : (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`${worst.headline}, and ${more} more`;
   if (worst !== undefined && found !== undefined && worst.level !== 'note') return verdict(OUTCOME[worst.level], found);
   if (jobs.all + tests.all === 0) return verdict('no-data', (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`no finished job and no test result of this run could be read`);
   const seen = list([
    counted(jobs.all, 'job'),
    counted(tests.all, 'test')
   ]);
   const failed = list([
    counted(jobs.failed, 'job'),
    counted(tests.failed, 'test')
   ]);
   if (failed !== '') {
    const because = silenced > 0 ? 'what is known of it is accepted or muted' : 'nothing in the history explains it';
    return verdict('inconclusive', (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`${failed} failed, and ${because}`);
   }
   if (earlierRuns < LEAST_EARLIER) return verdict('inconclusive', (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`${seen} recorded; what is usual shows after ${LEAST_EARLIER} runs on the default branch, and there ${HOW_MANY[earlierRuns] ?? ''} so far`);
   const but = silenced > 0 ? ' but for what is accepted or muted' : '';
   if (unseen.length > 0) return verdict('inconclusive', found ?? (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`${seen} as usual${but}, as far as could be seen`);
   const against = counted(earlierRuns, 'earlier run');
   return verdict('pass', found ?? (0, _domain_prose_js__WEBPACK_IMPORTED_MODULE_0__.c)`${seen} as usual${but}, against ${against} on the default branch`);
  }
  const WEIGHT = {
   note: 0,
   warn: 1,
   fail: 2
  };
  const OUTCOME = {
   warn: 'warn',
   fail: 'fail'
  };
  const HOW_MANY = [
   'is none',
   'is one'
  ];
  const counted = (number, noun)=>number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
  const list = (parts)=>parts.filter((part)=>part !== '').join(' and ');
 }
};
