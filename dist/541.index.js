export const id = 541;
export const ids = [
 541,
 823
];
export const modules = {
 55541: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   recordAndDetect: ()=>recordAndDetect
  });
  var _src_flows_told_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56418);
  var _detect_in_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13311);
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
   await (0, _record_in_job_js__WEBPACK_IMPORTED_MODULE_2__.tidyUp)(setting, recorded, world);
   const failing = kept.exitCode === 1 ? kept : judged;
   return {
    ...failing,
    outputs: {
     ...kept.outputs,
     ...judged.outputs
    },
    json: {
     recorded: kept.json,
     verdict: judged.json
    }
   };
  }
 },
 36823: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   recordInJob: ()=>recordInJob,
   recordWith: ()=>recordWith,
   tidyUp: ()=>tidyUp
  });
  var _src_flows_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96610);
  var _outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84195);
  var _setting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77366);
  async function recordInJob(asked, world) {
   const setting = await (0, _setting_js__WEBPACK_IMPORTED_MODULE_2__.G)(asked, world);
   const recorded = await recordWith(setting, world);
   await tidyUp(setting, recorded, world);
   return (0, _outcomes_js__WEBPACK_IMPORTED_MODULE_1__.P0)(recorded, {
    strict: asked.strict,
    notes: setting.notes
   });
  }
  async function recordWith(setting, { clock, log }) {
   const { store, jobStore, runs, workspace, secondCopy, target, recording } = setting;
   for (const note of setting.notes)log.warn(note);
   const part = 1 + await recordingsOfThisJob(setting);
   const recorded = await (0, _src_flows_record_js__WEBPACK_IMPORTED_MODULE_0__.g1)({
    store,
    clock,
    log,
    runs,
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
   await jobStore.append(recorded.segment);
   return recorded;
  }
  const TIME_TO_PACK_MS = 6_000;
  async function tidyUp({ store, storingLeftMs, recording, config }, { appended, history }, { clock, log }) {
   const mayPack = appended.is === 'stored' && recording.self.trust === 'default';
   if (!mayPack || storingLeftMs() < TIME_TO_PACK_MS) return;
   const { compact } = await __webpack_require__.e(932).then(__webpack_require__.bind(__webpack_require__, 96932));
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
