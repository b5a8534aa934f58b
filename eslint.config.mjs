import js from '@eslint/js'
import tseslint from 'typescript-eslint'
import { fileNamedForExport } from './tests/architecture/fileNamedForExport.mjs'

const product = ['payload.config.ts', 'collections/**/*.ts', 'hooks/**/*.ts', 'src/**/*.{ts,tsx}']
const data = ['**/*.data.ts']
const defaultExports = ['payload.config.ts', 'src/app/**']

/** Time, chance and identity are arguments in the domain, so that a rule answers the same twice. */
const impurities = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Take `now` as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take `now` as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Take chance as an argument.',
  },
  { selector: "CallExpression[callee.property.name='randomUUID']", message: 'Take ids as arguments.' },
]

/** `payload.db.*` skips every hook, and with them the gate. */
const roundTheHooks = [
  {
    selector:
      "MemberExpression[object.property.name='db'][object.object.name=/^payload$/][property.name=/^(create|update|delete|upsert|insert)/]",
    message: 'Writes go through the Local API, where the gate stands.',
  },
  {
    selector:
      "MemberExpression[object.property.name='db'][object.object.property.name='payload'][property.name=/^(create|update|delete|upsert|insert)/]",
    message: 'Writes go through the Local API, where the gate stands.',
  },
  {
    selector:
      "MemberExpression[object.name='db'][property.name=/^(create|update|delete|upsert|insert|drizzle|connection|collections|client|execute)/]",
    message: 'Writes go through the Local API, where the gate stands.',
  },
  {
    selector:
      "MemberExpression[object.property.name='db'][property.name=/^(drizzle|connection|collections|client|execute)$/]",
    message: 'Nothing asks the database round Payload, where the gate stands.',
  },
]
/** Where Payload’s databases are opened, and where the wire is stored by the hundred (decision 15). */
const databaseDoors = ['src/adapters/{sqlite,mongodb}Database.ts', 'src/adapters/wireStore/*.ts']
const noDatabase = {
  regex: '^@payloadcms/db-',
  message: 'Nothing asks the database round Payload, where the gate stands.',
}
const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name; the file carries it.',
}

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      '.next',
      '.build',
      'data',
      'media',
      'migrations',
      'src/generated',
      'src/app/**/importMap.js',
      'next-env.d.ts',
      'coverage',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
      },
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      'no-undef': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: product,
    ignores: ['src/app/**'],
    plugins: { monexus: { rules: { 'file-named-for-export': fileNamedForExport } } },
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 8],
      'max-depth': ['error', 3],
      'max-params': ['error', 3],
      'no-restricted-syntax': ['error', ...roundTheHooks, noDefaultExport],
      'monexus/file-named-for-export': 'error',
      'no-restricted-imports': ['error', { patterns: [noDatabase] }],
      'no-console': 'error',
    },
  },
  // Rows of the wire only: what is written there is checked before, and named type by type.
  { files: databaseDoors, rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['hooks/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['collections/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...impurities, noDefaultExport] },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: defaultExports,
    rules: { 'no-restricted-syntax': ['error', ...roundTheHooks], 'monexus/file-named-for-export': 'off' },
  },
  { files: data, rules: { 'max-lines': 'off' } },
)
