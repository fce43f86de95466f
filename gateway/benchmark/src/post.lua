-- For wrk: posts the file BENCH_BODY; an answer of another length than BENCH_LENGTH counts as wrong.
wrk.method = "POST"
wrk.headers["content-type"] = "application/json"
wrk.headers["accept"] = "application/json"
local file = assert(io.open(os.getenv("BENCH_BODY")))
wrk.body = file:read("*all")
file:close()

local expected = tonumber(os.getenv("BENCH_LENGTH"))
local threads = {}
wrong = 0

function setup(thread)
  threads[#threads + 1] = thread
end

function response(status, _, body)
  if status ~= 200 or #body ~= expected then
    wrong = wrong + 1
  end
end

function done(summary, latency)
  local all, failed = 0, summary.errors
  for _, thread in ipairs(threads) do
    all = all + thread:get("wrong")
  end
  print(string.format("rps=%.1f n=%d p50=%.1f ms p99=%.1f ms failed=%d wrong=%d", summary.requests / summary.duration * 1e6,
    summary.requests, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    failed.connect + failed.read + failed.write + failed.status + failed.timeout, all))
end
