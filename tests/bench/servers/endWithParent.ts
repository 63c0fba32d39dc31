// Ends a server with the benchmark that started it, however that ends: loaded before the server itself.

process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
