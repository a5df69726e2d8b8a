import {defineConfig} from 'vitest/config'

const slow = {testTimeout: 60_000, hookTimeout: 120_000}

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'schemas/src/**/*.test.ts',
            'packages/*/src/**/*.test.ts',
            'studio/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/dist/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/{integration,conformance,packaging}/**/*.test.ts'],
          ...slow,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/buildOnce.ts',
          ...slow,
        },
      },
    ],
  },
})
