export const id = 6482;
export const ids = [
 6482
];
export const modules = {
 26482: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   secondCopyOfJob: ()=>secondCopyOfJob
  });
  var _src_io_github_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42686);
  var _src_io_github_second_copy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67320);
  function secondCopyOfJob({ client, storeClient, target, config }, { variables, clock }) {
   const retentionDays = config.history['artifact-days'];
   if (retentionDays === 0) return undefined;
   const options = {
    repository: target.home.repository,
    service: (0, _src_io_github_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__.G)(variables),
    clock,
    retentionDays
   };
   const reading = (0, _src_io_github_second_copy_js__WEBPACK_IMPORTED_MODULE_1__.D)(client, options);
   const writing = (0, _src_io_github_second_copy_js__WEBPACK_IMPORTED_MODULE_1__.D)(storeClient, options);
   const notHere = {
    is: 'read-only',
    because: 'another run is recorded than the one of this job'
   };
   return {
    ...reading,
    leave: (segment)=>target.isOwnRun ? writing.leave(segment) : Promise.resolve(notHere)
   };
  }
 }
};
