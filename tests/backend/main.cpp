// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests and holds every answer that they see to backend/openapi.yaml.
#include "tests/backendkit/openapi.h"

#include <gtest/gtest.h>
#include <QCoreApplication>

namespace {

using karigar::kit::HttpClient;
using karigar::kit::HttpReply;
using karigar::kit::OpenApi;

std::string pathOf(const std::string& address)
{
    if (!address.starts_with("http"))
        return address;
    const auto slash = address.find('/', std::string("http://").size());
    return slash == std::string::npos ? "/" : address.substr(slash);
}

class DescribedAnswers : public testing::Environment {
public:
    void SetUp() override
    {
        HttpClient::observe(
            [this](const std::string& method, const std::string& address, const HttpReply& reply) {
                if (const auto wrong = m_api.judge(method, pathOf(address), reply); !wrong.empty())
                    m_wrong.insert(wrong);
            });
    }
    void TearDown() override
    {
        HttpClient::observe(nullptr);
        for (const std::string& wrong : m_wrong)
            ADD_FAILURE() << "backend/openapi.yaml says otherwise: " << wrong;
    }

private:
    OpenApi m_api{KARIGAR_SOURCE_DIR "/backend/openapi.yaml"};
    std::set<std::string> m_wrong;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    testing::AddGlobalTestEnvironment(new DescribedAnswers);
    return RUN_ALL_TESTS();
}
