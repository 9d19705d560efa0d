// SPDX-License-Identifier: GPL-3.0-or-later
// approve-frames FOLDER KEY USER: the artisan's window over a filled cache, on its page of requests. Says yes
// to one request after another; one line each: the milliseconds from the yes to the list's being painted
// without it, as the person who pressed the button waits for it.
#include "app/accountgate.h"
#include "app/localworkspace.h"
#include "app/personsession.h"
#include "tests/bench/cachefixture.h"
#include "tests/bench/timing.h"
#include "ui/shared/recordlist.h"
#include "ui/shared/recordroles.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/style/theme.h"

#include <cstdio>
#include <QApplication>
#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace karigar;

namespace {

constexpr int kPatienceMs = 20'000;
constexpr int kApprovals = 150;
/// Nobody says yes twice within so short a time; what follows a change has been done by then.
constexpr int kBetweenMs = 200;
/// Nobody listens there: what is said is queued, as on a train.
constexpr auto kNoServer = "http://127.0.0.1:9"_L1;

[[noreturn]] void giveUp(const char* why)
{
    std::fprintf(stderr, "approve-frames: %s\n", why);
    std::exit(1);
}

/// The list of requests on the screen.
class Requests : public QObject {
public:
    explicit Requests(QListView* list)
        : m_list(list)
    {
        list->viewport()->installEventFilter(this);
    }

    QString first() const { return m_list->model()->index(0, 0).data(views::RecordRole::Id).toString(); }

    /// Waits until the list was painted with another first row than this one.
    void awaitPaintWithout(const QString& booking)
    {
        m_gone = booking;
        QTimer patience;
        connect(&patience, &QTimer::timeout, this, [] { giveUp("the list does not change"); });
        patience.start(kPatienceMs);
        m_loop.exec();
        m_gone.reset();
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        // Everything is painted and brought to the screen within the event that paints the list: go on behind
        // it.
        if (event->type() == QEvent::Paint && m_gone && first() != *m_gone)
            QTimer::singleShot(0, &m_loop, &QEventLoop::quit);
        return false;
    }

private:
    QListView* m_list;
    std::optional<QString> m_gone;
    QEventLoop m_loop;
};

protocol::SessionGrant grantOf(const Id& user)
{
    protocol::SessionGrant grant;
    grant.token = u"nobody asks for it"_s;
    grant.user = user;
    grant.device = Id::mint(bench::kNow);
    grant.name = u"Leela Bench"_s;
    grant.artisan = true;
    return grant;
}

void settle(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

double approve(app::LocalWorkspace& workspace, Requests& requests)
{
    const QString booking = requests.first();
    const bench::Stopwatch watch;
    workspace.submit(u"booking.approve"_s, {{"booking"_L1, booking}}, &requests, [](const Result<qint64>& n) {
        if (!n)
            giveUp("a request cannot be approved");
    });
    requests.awaitPaintWithout(booking);
    return watch.ms();
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4)
        giveUp("usage: approve-frames FOLDER KEY USER");
    const QApplication application(argc, argv);
    const ui::Theme theme(ui::Appearance::Light);
    const ManualClock clock(bench::kNow);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const auto key = store::CacheKey::fromBytes(QByteArray::fromHex(argv[2]));
    const auto user = Id::fromText(QString::fromLatin1(argv[3]));
    if (!key || !user)
        giveUp("no key or no user");
    ui::Preferences preferences(folder + u"/preferences.ini"_s);
    app::AccountGate gate(QUrl(kNoServer), u"bench"_s, clock);
    const auto session = app::PersonSession::open({folder, QUrl(kNoServer), {}}, *user, *key, clock,
                                                  preferences, gate, grantOf(*user));
    if (!session)
        giveUp("the cache does not open");
    const std::unique_ptr<ui::MainWindow> window((*session)->makeWindow());
    window->resize(1280, 800);
    window->show();
    window->go({u"bookings"_s, {}});
    settle(1000);
    auto* list = window->findChild<ui::RecordList*>(u"bookingList"_s);
    if (!list || !list->isVisible())
        giveUp("there is no list of requests");
    Requests requests(list);
    for (int i = 0; i < kApprovals && list->model()->rowCount() > 1; ++i) {
        std::printf("%.4f\n", approve((*session)->workspace(), requests));
        settle(kBetweenMs);
    }
    return 0;
}
