// SPDX-License-Identifier: GPL-3.0-or-later
// Requests that two readers could understand differently. Each is followed by a second one that must never be
// answered: the connection ends with the refusal.
#include "tests/http/rawclient.h"
#include "tests/http/testserver.h"

#include <gtest/gtest.h>

namespace karigar::http::test {

struct Attack {
    const char* name;
    const char* bytes;
    int status;
};

class Smuggling : public testing::TestWithParam<Attack> {};

TEST_P(Smuggling, IsRefusedAndClosed)
{
    TestServer server;
    RawClient client(server.port);
    client.send(std::string(GetParam().bytes) + "GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_EQ(client.read().status, GetParam().status);
    EXPECT_TRUE(client.closedByServer());
}

INSTANTIATE_TEST_SUITE_P(
    All, Smuggling,
    testing::Values(
        Attack{"LengthThenChunked",
               "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: "
               "chunked\r\n\r\n0\r\n\r\n",
               400},
        Attack{"ChunkedThenLength",
               "POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: "
               "4\r\n\r\n0\r\n\r\n",
               400},
        Attack{"TwoLengths",
               "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400},
        Attack{"SameLengthTwice",
               "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\na", 400},
        Attack{"LengthWithSign", "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: +1\r\n\r\na", 400},
        Attack{"NegativeLength", "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", 400},
        Attack{"HexLength", "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 0x1\r\n\r\na", 400},
        Attack{"HugeLength",
               "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 18446744073709551617\r\n\r\na", 400},
        Attack{"UnknownCoding",
               "POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 501},
        Attack{"CodingList",
               "POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501},
        Attack{"ChunkedInOldVersion",
               "POST /echo HTTP/1.0\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
        Attack{"SpaceBeforeColon", "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length : 1\r\n\r\na", 400},
        Attack{"BadChunkSize",
               "POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n0\r\n\r\n",
               400},
        Attack{"NoHost", "GET /hello HTTP/1.1\r\n\r\n", 400},
        Attack{"TwoHosts", "GET /hello HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", 400},
        Attack{"AbsoluteTarget", "GET http://elsewhere/hello HTTP/1.1\r\nHost: x\r\n\r\n", 400},
        Attack{"ClimbingPath", "GET /item/%2e%2e HTTP/1.1\r\nHost: x\r\n\r\n", 400},
        Attack{"EncodedSlash", "GET /item/a%2fb HTTP/1.1\r\nHost: x\r\n\r\n", 400},
        Attack{"NulInPath", "GET /item/a%00b HTTP/1.1\r\nHost: x\r\n\r\n", 400},
        Attack{"NotHttp", "\x16\x03\x01\x02\r\n\r\n", 400},
        Attack{"NewerVersion", "GET /hello HTTP/2.0\r\nHost: x\r\n\r\n", 505}),
    [](const auto& info) { return std::string(info.param.name); });

} // namespace karigar::http::test
