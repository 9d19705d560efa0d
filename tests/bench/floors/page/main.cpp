// SPDX-License-Identifier: GPL-3.0-or-later
// floor-page DATABASE AUDIENCE: answers every request on one connection with a page of the feed of AUDIENCE
// and the catalogue, as a program would that does nothing else.
#include "models/domain/records/kind.h"
#include "tests/bench/floors/rawdatabase.h"

#include <arpa/inet.h>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>
#include <zstd.h>

using namespace karigar;
using namespace karigar::bench::floors;

namespace {

constexpr sqlite3_int64 kEnd = std::numeric_limits<sqlite3_int64>::max();

/// One audience's rows, in order.
struct Source {
    sqlite3_stmt* rows = nullptr;
    sqlite3_int64 aid = 0;
    sqlite3_int64 seq = kEnd;

    void next() { seq = sqlite3_step(rows) == SQLITE_ROW ? sqlite3_column_int64(rows, 0) : kEnd; }
    void start(sqlite3_int64 cursor)
    {
        sqlite3_reset(rows);
        sqlite3_bind_int64(rows, 1, aid);
        sqlite3_bind_int64(rows, 2, cursor);
        next();
    }
};

class Pages {
public:
    Pages(sqlite3* db, const std::string& audience)
        : m_db(db)
        , m_head(prepareRaw(db, "SELECT seq FROM feed_head"))
        , m_context(ZSTD_createCCtx())
    {
        for (const std::string& name : {audience, catalogueAudience().toStdString()}) {
            sqlite3_stmt* const find = prepareRaw(db, "SELECT aid FROM audience WHERE name = '" + name + "'");
            if (sqlite3_step(find) == SQLITE_ROW)
                m_sources.push_back({prepareRaw(db, "SELECT seq, kind, rid, id, gone FROM feed "
                                                    "WHERE aid = ? AND seq > ? ORDER BY seq"),
                                     sqlite3_column_int64(find, 0), kEnd});
            sqlite3_finalize(find);
        }
        for (const KindSpec& spec : allKinds())
            m_documents.push_back(
                prepareRaw(db, std::string("SELECT doc FROM \"") + spec.table + "\" WHERE rid = ?"));
    }

    /// Compressed.
    const std::string& make(sqlite3_int64 cursor, int limit)
    {
        execRaw(m_db, "BEGIN");
        m_text = R"({"changes":[)";
        for (Source& source : m_sources)
            source.start(cursor);
        int given = 0;
        sqlite3_int64 seq = smallest();
        for (; seq != kEnd && given < limit; ++given, seq = smallest()) {
            add(seq, given == 0);
            cursor = seq;
        }
        finish(seq == kEnd ? head() : cursor, seq != kEnd);
        for (Source& source : m_sources)
            sqlite3_reset(source.rows);
        execRaw(m_db, "COMMIT");
        m_packed.resize(ZSTD_compressBound(m_text.size()));
        m_packed.resize(
            ZSTD_compressCCtx(m_context, m_packed.data(), m_packed.size(), m_text.data(), m_text.size(), 3));
        return m_packed;
    }

private:
    sqlite3_int64 smallest() const
    {
        sqlite3_int64 seq = kEnd;
        for (const Source& source : m_sources)
            seq = source.seq < seq ? source.seq : seq;
        return seq;
    }

    void add(sqlite3_int64 seq, bool first)
    {
        bool gone = true;
        bool written = false;
        size_t kind = 0;
        sqlite3_int64 rid = 0;
        for (Source& source : m_sources) {
            if (source.seq != seq)
                continue;
            if (!written) {
                written = true;
                kind = static_cast<size_t>(sqlite3_column_int64(source.rows, 1)) - 1;
                rid = sqlite3_column_int64(source.rows, 2);
                m_text.append(first ? R"({"seq":)" : R"(,{"seq":)").append(std::to_string(seq));
                m_text.append(R"(,"kind":")").append(allKinds()[kind].table).append(R"(","id":")");
                append(source.rows, 3);
            }
            gone = gone && sqlite3_column_int64(source.rows, 4) != 0;
            source.next();
        }
        m_text.append(R"(","doc":)");
        if (gone)
            m_text.append("null");
        else
            addDocument(m_documents[kind], rid);
        m_text.append("}");
    }

    void addDocument(sqlite3_stmt* find, sqlite3_int64 rid)
    {
        sqlite3_bind_int64(find, 1, rid);
        expectRaw(m_db, sqlite3_step(find), SQLITE_ROW);
        append(find, 0);
        sqlite3_reset(find);
    }

    void append(sqlite3_stmt* row, int column)
    {
        const auto* const text = reinterpret_cast<const char*>(sqlite3_column_text(row, column));
        m_text.append(text, static_cast<size_t>(sqlite3_column_bytes(row, column)));
    }

    void finish(sqlite3_int64 cursor, bool more)
    {
        m_text.append(R"(],"cursor":)").append(std::to_string(cursor));
        m_text.append(R"(,"more":)").append(more ? "true" : "false").append(R"(,"settled":0})");
    }

    sqlite3_int64 head()
    {
        sqlite3_step(m_head);
        const sqlite3_int64 seq = sqlite3_column_int64(m_head, 0);
        sqlite3_reset(m_head);
        return seq;
    }

    sqlite3* m_db;
    sqlite3_stmt* m_head;
    ZSTD_CCtx* m_context;
    std::vector<Source> m_sources;
    std::vector<sqlite3_stmt*> m_documents;
    std::string m_text;
    std::string m_packed;
};

long long numberAfter(const std::string& text, const char* name)
{
    return std::atoll(text.c_str() + text.find(name) + std::char_traits<char>::length(name));
}

void serve(int connection, Pages& pages)
{
    const int one = 1;
    setsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    std::string request(4096, '\0');
    while (true) {
        const ssize_t got = recv(connection, request.data(), request.size() - 1, 0);
        if (got <= 0)
            return;
        request[static_cast<size_t>(got)] = '\0';
        const std::string& body =
            pages.make(numberAfter(request, "cursor="), static_cast<int>(numberAfter(request, "limit=")));
        const std::string head =
            "HTTP/1.1 200 OK\r\nContent-Encoding: zstd\r\nContent-Length: " + std::to_string(body.size()) +
            "\r\n\r\n";
        send(connection, head.data(), head.size(), MSG_NOSIGNAL | MSG_MORE);
        for (size_t sent = 0; sent < body.size();) {
            const ssize_t some = send(connection, body.data() + sent, body.size() - sent, MSG_NOSIGNAL);
            if (some <= 0)
                return;
            sent += static_cast<size_t>(some);
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    Pages pages(openRaw(argv[1], {}), argv[2]);
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(listener, reinterpret_cast<const sockaddr*>(&address), size) != 0 || listen(listener, 1) != 0 ||
        getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        return 1;
    std::printf("listening on 127.0.0.1:%d\n", ntohs(address.sin_port));
    std::fflush(stdout);
    while (true) {
        const int connection = accept(listener, nullptr, nullptr);
        serve(connection, pages);
        close(connection);
    }
}
