// Made by `npm run bench -- risk-prior --data DIR`; not written by hand.
export const trainedPriors = {
  reverted: { trainedOn: [], weights: {}, words: {} },
  fixed: { trainedOn: [], weights: {}, words: {} }
}
