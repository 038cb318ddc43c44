export const id = 2812;
export const ids = [
 2812
];
export const modules = {
 22812: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   N: ()=>isFailure,
   i: ()=>OUTCOMES
  });
  const OUTCOMES = [
   'passed',
   'failed',
   'error',
   'skipped'
  ];
  const isFailure = (outcome)=>outcome === 'failed' || outcome === 'error';
 }
};
