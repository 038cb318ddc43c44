export const id = 3610;
export const ids = [
 3610
];
export const modules = {
 31229: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   sharedFile: ()=>sharedFile
  });
  var _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86462);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73965);
  var _domain_shared_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31072);
  var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62521);
  var _body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24346);
  async function sharedFile(client, file) {
   const what = (0, _domain_shared_file_js__WEBPACK_IMPORTED_MODULE_3__.Q)(file);
   const [owner = '', repo = ''] = file.repository.split('/');
   const request = {
    ..._body_js__WEBPACK_IMPORTED_MODULE_2__.yn,
    redirect: 'manual'
   };
   const { repos } = client.octokit.rest;
   const commitOf = async (ref)=>{
    const { data, status } = await repos.getCommit({
     owner,
     repo,
     ref,
     mediaType: {
      format: 'sha'
     },
     request
    });
    mustBeThere(status);
    const sha = new TextDecoder().decode(await (0, _body_js__WEBPACK_IMPORTED_MODULE_2__.x8)(data, SHA_BYTES)).trim();
    if ((0, _domain_shared_file_js__WEBPACK_IMPORTED_MODULE_3__.W)(sha)) return sha;
    throw new Error('the answer is not a commit');
   };
   const answer = await (0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.kA)(client, {
    what,
    permission: 'contents: read'
   }, async ()=>{
    const { ref = 'HEAD' } = file;
    const at = (0, _domain_shared_file_js__WEBPACK_IMPORTED_MODULE_3__.W)(ref) ? ref : await commitOf(ref);
    const { data, headers, status } = await repos.getContent({
     owner,
     repo,
     path: file.path,
     ref: at,
     mediaType: {
      format: 'raw'
     },
     request
    });
    mustBeThere(status);
    (0, _body_js__WEBPACK_IMPORTED_MODULE_2__.BN)(headers['content-type']);
    const text = new TextDecoder().decode(await (0, _body_js__WEBPACK_IMPORTED_MODULE_2__.x8)(data, MOST_BYTES));
    return {
     path: (0, _domain_shared_file_js__WEBPACK_IMPORTED_MODULE_3__.Q)({
      ...file,
      ref: at.slice(0, SHOWN_DIGITS)
     }),
     text,
     at
    };
   });
   if (answer.is === 'known') return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.eO)(answer.value);
   return (0, _domain_answer_js__WEBPACK_IMPORTED_MODULE_4__.L5)(whyNot(answer.because, what, file.repository));
  }
  function whyNot(because, what, repository) {
   const { cause } = because;
   const status = (0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.a5)(cause) ? undefined : (0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.c2)(cause);
   if (status !== 403 && status !== 404 && status !== 422) return because;
   return new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: `GitHub did not give ${what} (${status}): it is not there, or the token may not read it`,
    todo: `The token of a job reads its own repository and public ones: make ${repository} public, or pass a token that may read its contents`,
    cause
   });
  }
  function mustBeThere(status) {
   if (status >= 300) throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.A({
    what: 'The repository has moved',
    todo: 'Write its new name'
   });
  }
  const MOST_BYTES = 1_000_000;
  const SHA_BYTES = 100;
  const SHOWN_DIGITS = 12;
 }
};
