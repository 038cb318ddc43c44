import tseslint from 'typescript-eslint'

/** `Untrusted text reaches the world through io alone`: these names are banned outside it. */
const outsideIo = ['console', 'process', 'fetch', 'setTimeout', 'setInterval', 'performance', 'crypto']

/** What starts a workflow is sent by the remedies alone, which take nothing but inputs that were checked. */
const dispatching = [
  'MemberExpression[property.name=/^(createWorkflowDispatch|createDispatchEvent)$/]',
  'Literal[value=/\\/dispatches$/]',
  'TemplateElement[value.raw=/\\/dispatches/]'
].map((selector) => ({ selector, message: 'Only a remedy of src/io/remedy dispatches, by checked inputs.' }))

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'node_modules/', 'test-results/', 'coverage/', '.foreshock/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js'] } } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-console': 'error',
      eqeqeq: 'error'
    }
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }]
    }
  },
  {
    files: ['src/**/*.ts', 'actions/**/*.ts', 'commands/**/*.ts'],
    ignores: ['src/io/remedy/*-dispatch.ts'],
    rules: { 'no-restricted-syntax': ['error', ...dispatching] }
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/io/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...outsideIo.map((name) => ({ name, message: `${name} lives behind a port: only src/io may use it.` }))
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take the time from the Clock port.' },
        { object: 'Math', property: 'random', message: 'Chance lives in src/io.' }
      ]
    }
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-unsafe-assignment': 'off' }
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked }
)
