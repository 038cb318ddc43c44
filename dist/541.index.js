export const id = 541;
export const ids = [541];
export const modules = {

/***/ 5541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordAndDetect: () => (/* binding */ recordAndDetect)
/* harmony export */ });
/* harmony import */ var _src_flows_told_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6418);
/* harmony import */ var _detect_in_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1965);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4195);
/* harmony import */ var _record_in_job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6823);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4289);





/** Records first, so that what is judged includes this run, whether or not it could be kept. */
async function recordAndDetect(asked, world) {
    const setting = await (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G)(asked, world);
    const recorded = await (0,_record_in_job_js__WEBPACK_IMPORTED_MODULE_2__.recordWith)(setting, world);
    const kept = (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedOutcome */ .P0)(recorded, { strict: asked.strict, notes: setting.notes });
    const { history } = recorded;
    const unseen = [...setting.notes.map(_src_flows_told_js__WEBPACK_IMPORTED_MODULE_4__/* .told */ .E), ...recorded.unseen];
    const judged = await (0,_detect_in_job_js__WEBPACK_IMPORTED_MODULE_0__.judgeAndPublish)(setting, { history, unseen, failOn: asked['fail-on'] }, world);
    const failing = kept.exitCode === 1 ? kept : judged;
    return {
        ...failing,
        outputs: { ...kept.outputs, ...judged.outputs },
        json: { recorded: kept.json, verdict: judged.json }
    };
}


/***/ }),

/***/ 6823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordInJob: () => (/* binding */ recordInJob),
/* harmony export */   recordWith: () => (/* binding */ recordWith)
/* harmony export */ });
/* harmony import */ var _src_flows_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5100);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4195);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4289);



async function recordInJob(asked, world) {
    const setting = await (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .settle */ .G)(asked, world);
    const recorded = await recordWith(setting, world);
    return (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedOutcome */ .P0)(recorded, { strict: asked.strict, notes: setting.notes });
}
/** Records the target of a job, and leaves a copy for the later steps of the same job. */
async function recordWith(setting, { clock, log }) {
    const { store, jobStore, runs, workspace, target, recording } = setting;
    for (const note of setting.notes)
        log.warn(note);
    const part = 1 + (await recordingsOfThisJob(setting));
    const recorded = await (0,_src_flows_record_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g)({ store, clock, log, runs, ...(target.isOwnRun ? { workspace } : {}) }, part === 1 ? recording : { ...recording, part });
    await jobStore.append(recorded.segment);
    return recorded;
}
/** A job that records twice, with other reports or settings, adds a second segment to its first. */
async function recordingsOfThisJob({ jobStore }) {
    const opened = await jobStore.open();
    return opened.is === 'unknown' ? 0 : (await jobStore.names()).length;
}


/***/ })

};
