const base = require('./jest.config.js');

/** The full counts of the crash tests: minutes, not seconds. */
module.exports = { ...base, testMatch: ['<rootDir>/test/long/**/*.test.ts'], testPathIgnorePatterns: ['/node_modules/'], testTimeout: 3_600_000 };
