// SPDX-License-Identifier: GPL-3.0-or-later
// razorpay-sandbox: a local stand-in for Razorpay's API, hosted checkout and webhooks.
#include "backend/sandbox/sandbox.h"
#include "backend/system/stopsignal.h"

#include <charconv>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <sodium.h>
#include <string>
#include <vector>

namespace {

using karigar::backend::sandbox::Options;
using karigar::backend::sandbox::Sandbox;

constexpr const char* kUsage =
    "usage: razorpay-sandbox [--listen HOST:PORT] [--key-id ID] [--key-secret SECRET]\n"
    "                        [--webhook-url URL] [--webhook-secret SECRET] [--webhook-retry-ms N] [--state "
    "FILE]\n"
    "Keys are also read from KARIGAR_RAZORPAY_KEY_ID, KARIGAR_RAZORPAY_KEY_SECRET,\n"
    "KARIGAR_RAZORPAY_WEBHOOK_SECRET and KARIGAR_RAZORPAY_WEBHOOK_SECRET_PREVIOUS, which other users of this "
    "machine\ncannot see.\n";

void takeEnvironment(const char* name, std::string& target)
{
    if (const char* value = std::getenv(name))
        target = value;
}

bool readListen(const std::string& text, Options& options)
{
    const std::size_t colon = text.rfind(':');
    if (colon == std::string::npos)
        return false;
    options.address = text.substr(0, colon);
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data() + colon + 1, end, options.port);
    return error == std::errc() && stop == end;
}

bool readMilliseconds(const std::string& text, std::chrono::milliseconds& target)
{
    int number = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    target = std::chrono::milliseconds(number);
    return error == std::errc() && stop == end && number > 0;
}

bool readFlag(const std::string& name, const std::string& value, Options& options)
{
    if (name == "--listen")
        return readListen(value, options);
    if (name == "--key-id")
        options.keyId = value;
    else if (name == "--key-secret")
        options.keySecret = value;
    else if (name == "--webhook-url")
        options.webhook.url = value;
    else if (name == "--webhook-secret")
        options.webhook.secret = value;
    else if (name == "--webhook-secret-previous")
        options.webhook.previousSecret = value;
    else if (name == "--webhook-retry-ms")
        return readMilliseconds(value, options.webhook.backoff);
    else if (name == "--state")
        options.stateFile = value;
    else
        return false;
    return true;
}

std::optional<Options> readOptions(const std::vector<std::string>& arguments)
{
    Options options;
    takeEnvironment("KARIGAR_RAZORPAY_KEY_ID", options.keyId);
    takeEnvironment("KARIGAR_RAZORPAY_KEY_SECRET", options.keySecret);
    takeEnvironment("KARIGAR_RAZORPAY_WEBHOOK_SECRET", options.webhook.secret);
    takeEnvironment("KARIGAR_RAZORPAY_WEBHOOK_SECRET_PREVIOUS", options.webhook.previousSecret);
    for (std::size_t i = 0; i < arguments.size(); i += 2) {
        if (i + 1 >= arguments.size() || !readFlag(arguments[i], arguments[i + 1], options))
            return std::nullopt;
    }
    return options;
}

} // namespace

int main(int argc, char** argv)
{
    const auto options = readOptions({argv + 1, argv + argc});
    if (!options) {
        std::cerr << kUsage;
        return 2;
    }
    if (options->keySecret.empty() || (!options->webhook.url.empty() && options->webhook.secret.empty())) {
        std::cerr << "razorpay-sandbox: a key secret is needed, and a webhook secret with --webhook-url\n"
                  << kUsage;
        return 2;
    }
    if (sodium_init() < 0)
        return 1;
    karigar::backend::StopSignal stop; // before any thread starts
    Sandbox sandbox(*options);
    const auto port = sandbox.start();
    if (!port) {
        std::cerr << "razorpay-sandbox: " << port.error() << '\n';
        return 1;
    }
    std::cout << "listening on http://" << options->address << ':' << *port << std::endl;
    stop.wait();
    sandbox.stop();
    return 0;
}
