// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/apiroutes.h"
#include "tests/backendkit/market.h"
#include "tests/backendkit/openapi.h"

#include <gtest/gtest.h>

using namespace karigar;
using namespace karigar::kit;

namespace {

std::string filledIn(std::string path)
{
    for (auto open = path.find('{'); open != std::string::npos; open = path.find('{'))
        path.replace(open, path.find('}') - open + 1, "01k00000000000000000000001");
    return path;
}

} // namespace

TEST(OpenApiFile, NamesExactlyTheRoutesThatThereAre)
{
    std::set<std::string> routes{std::string("GET ") + backend::kLivePath};
    for (const backend::ApiRoute& route : backend::apiRoutes())
        routes.insert(std::string(route.method) + ' ' + route.pattern);
    EXPECT_EQ(OpenApi(KARIGAR_SOURCE_DIR "/backend/openapi.yaml").operations(), routes);
}

TEST(OpenApiFile, EveryOperationIsAnsweredByTheRunningServer)
{
    Market market(Market::Webhooks::Off);
    Person person = market.person();
    ASSERT_TRUE(person.joinAsCustomer("Meera"));
    for (const std::string& operation : OpenApi(KARIGAR_SOURCE_DIR "/backend/openapi.yaml").operations()) {
        const auto space = operation.find(' ');
        const auto reply =
            person.send(operation.substr(0, space), filledIn(operation.substr(space + 1)), "{}");
        EXPECT_NE(reply.status, 0) << operation;
        EXPECT_NE(reply.status, 405) << operation;
        EXPECT_LT(reply.status, 500) << operation << ' ' << reply.body;
        const auto domain =
            reply.json().value(QLatin1String("error")).toObject().value(QLatin1String("domain"));
        EXPECT_FALSE(reply.status == 404 && domain.toString() == QLatin1String("http")) << operation;
    }
}
