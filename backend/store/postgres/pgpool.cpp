// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/postgres/pgpool.h"

#include "backend/store/postgres/pgerror.h"
#include "backend/store/postgres/pgreader.h"
#include "backend/store/postgres/pgschema.h"

namespace karigar::backend {

namespace {

/// One steady view, opened with the first question.
class View final : public PgSource {
public:
    explicit View(PgConnection& connection)
        : m_connection(connection)
    {
    }
    ~View() override
    {
        if (!m_begun)
            return;
        m_connection.send({"COMMIT", {}});
        m_connection.dismiss();
    }
    View(const View&) = delete;
    View& operator=(const View&) = delete;

    Result<std::vector<PgRows>> ask(const std::vector<PgQuery>& queries) override
    {
        const bool first = !std::exchange(m_begun, true);
        if (first)
            m_connection.send({"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", {}});
        for (const PgQuery& query : queries)
            m_connection.send(query);
        KARIGAR_TRY(auto answers, m_connection.finish());
        m_answered = true;
        if (first)
            answers.erase(answers.begin());
        return answers;
    }
    bool hasAnswered() const { return m_answered; }

private:
    PgConnection& m_connection;
    bool m_begun = false;
    bool m_answered = false;
};

/// False when the connection had ended while it lay idle; nobody has seen anything of it then.
bool readOnce(PgConnection& connection, const std::function<Result<void>(StoreReader&)>& use,
              Result<void>& result)
{
    View view(connection);
    PgFacts facts(view);
    PgReader reader(view, facts);
    result = use(reader);
    return view.hasAnswered() || connection.isAlive();
}

} // namespace

Result<std::unique_ptr<PgConnection>> openPgConnection(const QString& dsn)
{
    KARIGAR_TRY(auto connection, PgConnection::open(dsn));
    KARIGAR_CHECK(awakenFeed(*connection));
    return connection;
}

PgPool::PgPool(QString dsn, int connections)
    : m_dsn(std::move(dsn))
    , m_idle(static_cast<size_t>(connections))
{
}

Result<void> PgPool::read(const std::function<Result<void>(StoreReader&)>& use)
{
    Connection connection = take();
    Result<void> result;
    if (!connection || !readOnce(*connection, use, result)) {
        auto opened = openPgConnection(m_dsn);
        connection = opened ? std::move(*opened) : nullptr;
        if (!opened)
            result = std::unexpected(opened.error());
        else
            readOnce(*connection, use, result);
    }
    giveBack(std::move(connection));
    return result;
}

PgPool::Connection PgPool::take()
{
    std::unique_lock lock(m_mutex);
    m_returned.wait(lock, [this] { return !m_idle.empty(); });
    Connection connection = std::move(m_idle.back());
    m_idle.pop_back();
    return connection;
}

void PgPool::giveBack(Connection connection)
{
    if (connection && !connection->isAlive())
        connection.reset();
    {
        const std::scoped_lock lock(m_mutex);
        // What is open is lent first.
        m_idle.insert(connection ? m_idle.end() : m_idle.begin(), std::move(connection));
    }
    m_returned.notify_one();
}

} // namespace karigar::backend
