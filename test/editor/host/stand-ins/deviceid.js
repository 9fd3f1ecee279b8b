// Stands in for @vscode/deviceid: no machine is told from another.
exports.getDeviceId = async () => "00000000-0000-4000-8000-000000000000";
