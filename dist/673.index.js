export const id = 673;
export const ids = [
 673
];
export const modules = {
 90673: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   detectInJob: ()=>detectInJob,
   judgeAndPublish: ()=>judgeAndPublish
  });
  var _src_flows_detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76667);
  var _src_flows_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93280);
  var _src_flows_silence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2368);
  var _src_flows_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38381);
  var _src_flows_told_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(56418);
  var _src_history_columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45605);
  var _src_history_combine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39047);
  var _src_history_private_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48788);
  var _src_history_of_attempt_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6617);
  var _src_report_check_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98564);
  var _src_report_annotations_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35594);
  var _src_report_section_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2043);
  var _src_report_summary_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(73320);
  var _notify_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(16578);
  var _outcomes_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(84195);
  var _publisher_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(13376);
  var _setting_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(77366);
  async function detectInJob(asked, world) {
   const setting = await (0, _setting_js__WEBPACK_IMPORTED_MODULE_15__.G)(asked, world);
   for (const note of setting.notes)world.log.warn(note);
   const wanted = {
    runs: _src_flows_record_js__WEBPACK_IMPORTED_MODULE_3__.a,
    workflowPath: setting.target.self.workflowPath
   };
   const kept = await (0, _src_flows_record_js__WEBPACK_IMPORTED_MODULE_3__.Y7)(setting.store, setting.target.home, wanted);
   const earlierSteps = await (0, _src_flows_record_js__WEBPACK_IMPORTED_MODULE_3__.Y7)(setting.jobStore, setting.target.home);
   const history = {
    ...kept,
    tables: (0, _src_history_combine_js__WEBPACK_IMPORTED_MODULE_5__.oR)(kept.tables, (0, _src_history_columns_js__WEBPACK_IMPORTED_MODULE_4__.RO)(earlierSteps.tables))
   };
   const unseen = [
    ...setting.notes,
    ...kept.notes
   ].map(_src_flows_told_js__WEBPACK_IMPORTED_MODULE_16__.E);
   const outcome = await judgeAndPublish(setting, {
    history,
    unseen,
    failOn: asked['fail-on']
   }, world);
   const isWhole = kept.complete && earlierSteps.complete && unseen.length === 0;
   const exitCode = asked.strict && !isWhole ? 1 : outcome.exitCode;
   return {
    ...outcome,
    exitCode,
    outputs: {
     status: isWhole ? 'complete' : 'partial',
     ...outcome.outputs
    }
   };
  }
  async function judgeAndPublish(setting, { history: { tables }, unseen, failOn, nameOf }, world) {
   const { target, runner, config } = setting;
   const judged = target.self;
   const onlyJob = target.isOwnRun ? (0, _src_flows_detect_js__WEBPACK_IMPORTED_MODULE_0__.C)(tables, judged, target.job?.jobId) : undefined;
   const judgedByNames = (0, _src_flows_detect_js__WEBPACK_IMPORTED_MODULE_0__.o)({
    tables,
    judged,
    options: config.detect,
    silence: {
     rules: (0, _src_flows_silence_js__WEBPACK_IMPORTED_MODULE_2__.D)(config.findings),
     now: world.clock.now()
    },
    unseen,
    asides: setting.proposal,
    ...onlyJob === undefined ? {} : {
     onlyJob
    }
   });
   const verdict = withNames(judgedByNames, nameOf);
   const run = (0, _src_history_of_attempt_js__WEBPACK_IMPORTED_MODULE_7__.B)(tables.runs, judged)[0] ?? judged;
   const file = (run.workflowPath ?? run.workflow).split('/').at(-1) ?? run.workflow;
   const { log, clock } = world;
   const { when } = config.comment;
   const title = onlyJob ?? run.workflow;
   const ours = (0, _src_report_section_js__WEBPACK_IMPORTED_MODULE_10__.uW)(verdict, {
    name: onlyJob === undefined ? `detect/${file}` : `detect/${file}/${onlyJob}`,
    stamp: {
     runId: judged.runId,
     attempt: judged.attempt,
     at: clock.now()
    }
   });
   const published = await (0, _src_flows_publish_js__WEBPACK_IMPORTED_MODULE_1__.m)({
    publisher: (0, _publisher_js__WEBPACK_IMPORTED_MODULE_14__.Q)(setting, world),
    clock,
    log
   }, {
    ...target.pullRequest === undefined || when === 'never' ? {} : {
     section: ours
    },
    summary: (0, _src_report_summary_js__WEBPACK_IMPORTED_MODULE_11__.z)(verdict, {
     title
    }),
    annotations: (0, _src_report_annotations_js__WEBPACK_IMPORTED_MODULE_9__.hk)(verdict),
    ...config.check.when === 'never' ? {} : {
     check: {
      name: `Foreshock: ${title}`,
      sha: run.sha,
      ...(0, _src_report_check_js__WEBPACK_IMPORTED_MODULE_8__.q)(verdict, {
       title
      })
     }
    },
    createWhen: when === 'always' ? 'always' : 'has-findings',
    withinMs: world.deadline.leftMs()
   });
   log.info(`Judged run ${judged.runId}, attempt ${judged.attempt}, on ${runner.event}: ${verdict.is}.`);
   await (0, _notify_js__WEBPACK_IMPORTED_MODULE_12__.Ak)({
    config,
    runner,
    deadline: world.deadline
   }, {
    verdict: judgedByNames,
    run,
    title
   }, world);
   const { comment } = published;
   return (0, _outcomes_js__WEBPACK_IMPORTED_MODULE_13__.yL)(verdict, {
    failOn,
    commentId: 'id' in comment ? comment.id : undefined
   });
  }
  const withNames = (verdict, nameOf)=>nameOf === undefined || nameOf.size === 0 ? verdict : {
    ...verdict,
    headline: (0, _src_history_private_names_js__WEBPACK_IMPORTED_MODULE_6__.Lz)(verdict.headline, nameOf),
    findings: verdict.findings.map((finding)=>(0, _src_history_private_names_js__WEBPACK_IMPORTED_MODULE_6__.Oo)(finding, nameOf))
   };
 },
 16578: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   HT: ()=>notifyOfRollback,
   Ak: ()=>notifyOfRun,
   Y9: ()=>notifyOfWatch
  });
  var prose = __webpack_require__(17269);
  ;
  const isWanted = (wanted, { from, outcome }, { trust, isPullRequest })=>trust !== 'fork' && (!isPullRequest || wanted['pull-requests']) && wanted[from].includes(outcome);
  async function notify({ notifiers, log }, notice) {
   await Promise.all(notifiers.map(async (notifier)=>{
    const sent = await notifier.send(notice);
    if (sent.is === 'unknown') log.warn(sent.because.message);
    else log.info(`Told ${notifier.name}: ${notice.from}, ${notice.outcome}.`);
   }));
  }
  var chat = __webpack_require__(46588);
  ;
  async function tell(place, notice, world) {
   if (Object.values(place.config.notify).every((one)=>one === false)) return;
   const { fetchTextIn } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 22262));
   const wanting = wantedBy(place, notice, {
    secret: (variable)=>world.variables[variable] === '' ? undefined : world.variables[variable],
    fetchText: fetchTextIn({
     signal: place.deadline.signal,
     variables: world.variables
    }),
    clock: world.clock
   });
   await notify({
    notifiers: wanting,
    log: world.log
   }, notice);
  }
  function wantedBy({ config, circumstances }, notice, context) {
   const { slack, teams, webhook } = config.notify;
   const wants = (wanted)=>isWanted(wanted, notice, circumstances);
   return [
    ...slack !== false && wants(slack) ? [
     chat.y.slack.create(slack, context)
    ] : [],
    ...teams !== false && wants(teams) ? [
     chat.y.teams.create(teams, context)
    ] : [],
    ...webhook !== false && wants(webhook) ? [
     chat.y.webhook.create(webhook, context)
    ] : []
   ];
  }
  const notifyOfRun = (place, { verdict, run, title }, world)=>tell({
    ...place,
    circumstances: {
     trust: run.trust,
     isPullRequest: isOfPullRequest(run)
    }
   }, {
    ...fromVerdict(verdict),
    id: `detect/${run.runId}/${run.attempt}/${title}`,
    from: 'detect',
    title: (0, prose.c)`${(0, prose.U)(title)}`,
    ...whereOf(place.runner, run.runId),
    sha: run.sha,
    branch: run.branch
   }, world);
  const isOfPullRequest = ({ event, pullRequest })=>pullRequest !== undefined || event.startsWith('pull_request') || event === 'merge_group';
  async function notifyOfWatch(place, { verdict, environment, sha, trust, mode }, world) {
   if (mode === 'dry-run') return;
   const { runId, attempt } = place.runner;
   await tell({
    ...place,
    circumstances: {
     trust,
     isPullRequest: false
    }
   }, {
    ...fromVerdict(verdict),
    id: `watch/${runId}/${attempt}/${environment}`,
    from: 'watch',
    title: (0, prose.c)`watch ${(0, prose.U)(environment)}`,
    ...whereOf(place.runner, runId),
    sha,
    environment
   }, world);
  }
  const notifyOfRollback = (place, { is, says, incident, environment, sha, trust }, world)=>tell({
    ...place,
    circumstances: {
     trust,
     isPullRequest: false
    }
   }, {
    id: `rollback/${incident}/${is}`,
    from: 'rollback',
    outcome: is,
    tone: is === 'rolled-back' ? 'good' : is === 'needs-human' ? 'bad' : 'unsure',
    title: (0, prose.c)`rollback ${(0, prose.U)(environment)}`,
    headline: says,
    details: [],
    ...whereOf(place.runner, place.runner.runId),
    sha,
    environment
   }, world);
  const TONES = {
   pass: 'good',
   warn: 'unsure',
   fail: 'bad',
   inconclusive: 'unsure',
   'no-data': 'unsure'
  };
  const fromVerdict = ({ is, headline, findings, unseen })=>({
    outcome: is,
    tone: TONES[is],
    headline,
    details: [
     ...findings.map((finding)=>finding.headline).filter((one)=>!isSame(one, headline)),
     ...unseen.map((sentence)=>(0, prose.c)`Not seen: ${sentence}`)
    ]
   });
  const isSame = (one, other)=>JSON.stringify(one) === JSON.stringify(other);
  const whereOf = ({ serverUrl, repository }, runId)=>({
    repository,
    runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`
   });
 }
};
