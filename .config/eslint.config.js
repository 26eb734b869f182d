import reactHooks from 'eslint-plugin-react-hooks'
import jsxA11y from 'eslint-plugin-jsx-a11y-x'
import tseslint from 'typescript-eslint'

const electronOnly = {
  name: 'electron',
  message: 'Electron is met in main/shells/electron and main/preload alone.',
}

export default tseslint.config(
  {
    ignores: [
      'node_modules/**',
      'out/**',
      '.cache/**',
      'dist/**',
      'test-results/**',
      'tests/fixtures/**',
      '.config/**',
      '**/*.mjs',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    basePath: '..',
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['electron.config.ts'] },
        tsconfigRootDir: new URL('..', import.meta.url).pathname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { minimumDescriptionLength: 10, 'ts-expect-error': 'allow-with-description' },
      ],
      '@typescript-eslint/require-await': 'off',
      'no-restricted-imports': ['error', { paths: [electronOnly] }],
      'no-control-regex': 'error',
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'process', 'Buffer', 'globalThis', 'console', 'fetch'],
    },
  },
  {
    // ProseMirror types the attributes of a node as any; their values are checked by the specs' own validators.
    files: ['src/article/document/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-argument': 'off' },
  },
  {
    files: ['main/shells/electron/**/*.ts', 'main/preload/**/*.ts', 'tests/**/*.ts', 'tests/**/*.tsx'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y-x': jsxA11y },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.configs.recommended.rules,
      'no-restricted-globals': ['error', 'process', 'Buffer', 'fetch', 'localStorage'],
      'no-restricted-properties': [
        'error',
        { object: 'window', property: 'qingyang', message: 'Only renderer/bridge reads the bridge.' },
      ],
    },
  },
  {
    files: ['main/shells/cli/**/*.ts', 'main/shells/start.ts', 'main/shells/web/main.ts', 'tests/**/*.{ts,tsx}'],
    rules: { 'no-console': 'off' },
  },
  {
    // Tests read answers of unknown shape and assert on them; the assertion is the check.
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
)
