export const id = 2461;
export const ids = [
 2461
];
export const modules = {
 2461: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   completion: ()=>completion,
   shells: ()=>shells
  });
  var _src_io_runner_define_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33953);
  const shells = {
   bash: 'source <(foreshock completion bash), in ~/.bashrc',
   zsh: 'source <(foreshock completion zsh), in ~/.zshrc after compinit',
   fish: 'foreshock completion fish | source, in ~/.config/fish/config.fish'
  };
  const completion = (0, _src_io_runner_define_action_js__WEBPACK_IMPORTED_MODULE_0__.N)({
   name: 'completion',
   summary: "Prints a script by which a shell completes commands, options and what can be chosen.",
   arguments: [
    {
     name: 'shell',
     description: 'Which shell; without it, bash.',
     choices: shells
    }
   ],
   inputs: {},
   run: async (inputs)=>(await __webpack_require__.e(8871).then(__webpack_require__.bind(__webpack_require__, 88871))).scriptFor(inputs)
  });
 },
 33953: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   N: ()=>defineCommand,
   Q: ()=>defineAction
  });
  function defineAction(spec) {
   return spec;
  }
  function defineCommand(spec) {
   return spec;
  }
 }
};
