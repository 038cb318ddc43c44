export const id = 5541;
export const ids = [
 5541,
 673
];
export const modules = {
 55541: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   recordAndDetect: ()=>recordAndDetect
  });
  var _src_flows_told_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56418);
  var _detect_in_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90673);
  var _outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84195);
  var _record_in_job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36823);
  var _setting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77366);
  async function recordAndDetect(asked, world) {
   const setting = await (0, _setting_js__WEBPACK_IMPORTED_MODULE_3__.G)(asked, world);
   const recorded = await (0, _record_in_job_js__WEBPACK_IMPORTED_MODULE_2__.recordWith)(setting, world);
   const kept = (0, _outcomes_js__WEBPACK_IMPORTED_MODULE_1__.P0)(recorded, {
    strict: asked.strict,
    notes: setting.notes
   });
   const { history } = recorded;
   const unseen = [
    ...setting.notes.map(_src_flows_told_js__WEBPACK_IMPORTED_MODULE_4__.E),
    ...recorded.unseen
   ];
   const { nameOf } = recorded;
   const judged = await (0, _detect_in_job_js__WEBPACK_IMPORTED_MODULE_0__.judgeAndPublish)(setting, {
    history,
    unseen,
    failOn: asked['fail-on'],
    nameOf
   }, world);
   const looked = await riskOfPull(setting, {
    tables: history.tables,
    asked
   }, world);
   await (0, _record_in_job_js__WEBPACK_IMPORTED_MODULE_2__.tidyUp)(setting, recorded, world);
   const failing = kept.exitCode === 1 ? kept : judged;
   return {
    ...failing,
    outputs: {
     ...kept.outputs,
     ...judged.outputs,
     risk: looked?.outputs['level'] ?? ''
    },
    json: {
     recorded: kept.json,
     verdict: judged.json,
     ...looked === undefined ? {} : {
      risk: looked.json
     }
    }
   };
  }
  async function riskOfPull(setting, { tables, asked }, world) {
   if (setting.config.risk === undefined || setting.target.pullRequest === undefined || !setting.target.isOwnRun) return undefined;
   const { riskWith } = await Promise.all([
    __webpack_require__.e(663),
    __webpack_require__.e(4983),
    __webpack_require__.e(9035),
    __webpack_require__.e(3043)
   ]).then(__webpack_require__.bind(__webpack_require__, 38423));
   return riskWith(setting, {
    tables,
    notes: [],
    asked: {
     ...asked,
     environment: undefined
    }
   }, world);
  }
 },
 90673: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   detectInJob: ()=>detectInJob,
   judgeAndPublish: ()=>judgeAndPublish
  });
  var _src_flows_detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41105);
  var _src_flows_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93280);
  var _src_flows_detect_silence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56920);
  var _src_flows_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14770);
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
     rules: (0, _src_flows_detect_silence_js__WEBPACK_IMPORTED_MODULE_2__.D)(config.findings),
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
 }
};
