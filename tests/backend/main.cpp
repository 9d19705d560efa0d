// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests and holds every exchange that they see to backend/openapi.yaml.
#include "tests/backend/describedanswers.h"

#include <mutex>
#include <QCoreApplication>

namespace karigar::kit {

namespace {

/// Tests talk to servers from several threads.
struct Notes {
    std::mutex mutex;
    std::set<std::string> wrong;
    std::set<std::string> seen;
};

Notes& notes()
{
    static Notes all;
    return all;
}

} // namespace

const OpenApi& DescribedAnswers::api()
{
    static const OpenApi file(KARIGAR_SOURCE_DIR "/backend/openapi.yaml");
    return file;
}

std::set<std::string> DescribedAnswers::seen()
{
    const std::scoped_lock lock(notes().mutex);
    return notes().seen;
}

void DescribedAnswers::SetUp()
{
    HttpClient::observe([](const HttpExchange& exchange) {
        const std::string wrong = api().judge(exchange);
        const std::scoped_lock lock(notes().mutex);
        notes().seen.insert(api().answerOf(exchange));
        if (!wrong.empty())
            notes().wrong.insert(wrong);
    });
}

void DescribedAnswers::TearDown()
{
    HttpClient::observe(nullptr);
    for (const std::string& wrong : notes().wrong)
        ADD_FAILURE() << "backend/openapi.yaml says otherwise: " << wrong;
}

} // namespace karigar::kit

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    testing::AddGlobalTestEnvironment(new karigar::kit::DescribedAnswers);
    return RUN_ALL_TESTS();
}
