// SPDX-License-Identifier: GPL-3.0-or-later
// Where the payment keys come from, and with which of them the server refuses to start.
#include "tests/backendkit/httpclient.h"
#include "tests/backendkit/process.h"
#include "tests/backendkit/serverprocess.h"

#include <csignal>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace karigar::kit;

namespace {

constexpr char kLiveKeys[] = "KARIGAR_RAZORPAY_KEY_ID=rzp_live_0000000000kit\n"
                             "KARIGAR_RAZORPAY_KEY_SECRET=secret-not-for-logs\n"
                             "KARIGAR_RAZORPAY_WEBHOOK_SECRET=hook-not-for-logs\n";
using Environment = std::map<std::string, std::string>;

class PaymentKeys : public testing::Test {
protected:
    std::string keyFile(const std::string& text, std::filesystem::perms mode)
    {
        const std::string path = folder.path() + "/keys";
        std::ofstream(path) << text;
        std::filesystem::permissions(path, mode);
        return path;
    }
    /// What healthz says of payments; empty when the server did not start.
    QString modeWith(const Environment& environment, const std::vector<std::string>& more = {})
    {
        std::vector<std::string> arguments{"--data", folder.path() + "/data", "--listen", "127.0.0.1:0"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        Process server(KARIGAR_BIN_DIR "/karigar-server", arguments, environment, log());
        const std::string line = server.readLine();
        const std::size_t at = line.find("http://");
        if (at == std::string::npos) {
            EXPECT_EQ(server.wait(), 2);
            return {};
        }
        const QString mode =
            HttpClient(line.substr(at)).send("GET", "/healthz").json().value("paymentsMode"_L1).toString();
        EXPECT_EQ(server.end(SIGTERM), 0);
        EXPECT_EQ(readFile(log()).find("not-for-logs"), std::string::npos);
        return mode;
    }
    std::string log() const { return folder.path() + "/log"; }

    TemporaryFolder folder;
    const std::filesystem::perms mine =
        std::filesystem::perms::owner_read | std::filesystem::perms::owner_write;
};

} // namespace

TEST_F(PaymentKeys, LiveOnesNeedAnExplicitWord)
{
    const Environment file{{"KARIGAR_RAZORPAY_KEY_FILE", keyFile(kLiveKeys, mine)}};
    EXPECT_EQ(modeWith(file), QString());
    EXPECT_NE(readFile(log()).find("--live-payments"), std::string::npos);
    EXPECT_EQ(modeWith(file, {"--live-payments"}), u"live"_s);
    EXPECT_EQ(modeWith(file, {"--live-payments", "--time-travel"}), QString());
}

TEST_F(PaymentKeys, AFileThatOthersReadIsRefused)
{
    const std::string path = keyFile(kLiveKeys, mine | std::filesystem::perms::group_read);
    EXPECT_EQ(modeWith({{"KARIGAR_RAZORPAY_KEY_FILE", path}}, {"--live-payments"}), QString());
    EXPECT_NE(readFile(log()).find("chmod 600"), std::string::npos);
    EXPECT_EQ(modeWith({}, {"--keys", path, "--live-payments"}), QString());
    EXPECT_EQ(modeWith({{"KARIGAR_RAZORPAY_KEY_FILE", folder.path() + "/none"}}), QString());
}

TEST_F(PaymentKeys, TestKeysAreTestOrSandboxByTheAddress)
{
    const Environment keys{{"KARIGAR_RAZORPAY_KEY_ID", kKeyId}, {"KARIGAR_RAZORPAY_KEY_SECRET", kKeySecret}};
    EXPECT_EQ(modeWith(keys), u"test"_s);
    EXPECT_EQ(modeWith(keys, {"--psp-url", "http://127.0.0.1:1"}), u"sandbox"_s);
    EXPECT_EQ(modeWith(keys, {"--psp-url", "http://pay.example.com"}), QString()) << "keys in the open";
    EXPECT_EQ(modeWith({}), u"off"_s);
}

TEST_F(PaymentKeys, ARequestLimitThatIsNoFactorIsRefused)
{
    for (const char* wrong : {"much", "-1", "nan", "1e9"}) {
        EXPECT_EQ(modeWith({}, {"--request-limits", wrong}), QString()) << wrong;
        EXPECT_NE(readFile(log()).find("--request-limits wants a factor"), std::string::npos);
    }
    EXPECT_EQ(modeWith({}, {"--request-limits", "0"}), u"off"_s);
}
