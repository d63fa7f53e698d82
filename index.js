// n8n loads the nodes and credentials that package.json lists, never this file.
module.exports = {};
