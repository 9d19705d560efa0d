// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/script.h"
#include "translations/translations.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QLocale>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace karigar;

namespace {

QCoro::Task<void> playAll(tour::Stage& stage)
{
    auto beginning = tour::beginsInOneDay(stage);
    if (const Result<void> begun = co_await beginning; !begun)
        stage.reportNoStart(begun.error());
    tour::DayTotals began;
    co_await tour::artisanOpensShop(stage);
    co_await tour::adminSeesDayBegin(stage, began);
    co_await tour::customerBooks(stage);
    co_await tour::artisanDecides(stage);
    co_await tour::bothTalk(stage);
    co_await tour::adminSeesDayMove(stage, began);
    co_await tour::workshopTakesPlace(stage);
    co_await tour::adminSeesBooking(stage);
    co_await tour::offline(stage);
    co_await tour::plansMove(stage);
    co_await tour::moneyGoesBack(stage);
    co_await tour::nothingIsReadable(stage);
    QCoreApplication::exit(stage.failed() ? 1 : 0);
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    if (application.arguments().size() != 2) {
        QTextStream(stderr) << "usage: karigar-tour DIR" << Qt::endl;
        return 2;
    }
    installTranslations(QLocale(QLocale::English));
    const ui::Theme theme(qEnvironmentVariableIsSet("KARIGAR_TOUR_DARK") ? ui::Appearance::Dark
                                                                         : ui::Appearance::Light);
    tour::Stage stage(application.arguments().at(1));
    if (const auto started = stage.startServers(); !started) {
        QTextStream(stderr) << started.error().message << Qt::endl;
        stage.reportNoStart(started.error());
        return 1;
    }
    const auto tour = playAll(stage);
    return QApplication::exec();
}
