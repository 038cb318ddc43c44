export const id = 5390;
export const ids = [
 5390
];
export const modules = {
 95390: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   ACTIONS_BOT: ()=>ACTIONS_BOT,
   believing: ()=>believing,
   withBot: ()=>withBot
  });
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86462);
  const ACTIONS_BOT = 'github-actions[bot]';
  const believing = (others)=>()=>Promise.resolve((0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_0__.eO)(withBot(others)));
  const withBot = (others)=>[
    ...new Set([
     ACTIONS_BOT,
     ...others
    ])
   ];
 }
};
