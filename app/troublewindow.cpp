// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/troublewindow.h"

#include "ui/shared/button.h"
#include "ui/shared/errorstate.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::app {

namespace {

QString kept(const Error& error)
{
    if (error.code == "store_wrong_key"_L1 || error.code == "store_newer_schema"_L1 ||
        error.code == "store_read_only"_L1)
        return TroubleWindow::tr("Everything stored here is untouched.");
    if (error.code == "store_full"_L1)
        return TroubleWindow::tr("Everything stored before is untouched.");
    if (error.code == "unsent_work"_L1)
        return TroubleWindow::tr("Nothing was deleted.");
    return TroubleWindow::tr("What the marketplace has is safe and can be fetched again.");
}

QString todo(const Error& error)
{
    if (error.code == "store_newer_schema"_L1)
        return TroubleWindow::tr("Update Karigar, then try again.");
    if (error.code == "store_full"_L1)
        return TroubleWindow::tr("Free some space on the disk, then try again.");
    if (error.code == "store_read_only"_L1)
        return TroubleWindow::tr("Make the data folder writable, then try again.");
    if (error.code == "unsent_work"_L1)
        return TroubleWindow::tr(
            "Deleting it now loses the changes made here that the marketplace has not seen yet.");
    return TroubleWindow::tr("Try again, or delete what is stored here and sign in anew.");
}

bool mayDiscard(const Error& error)
{
    return error.code != "store_newer_schema"_L1 && error.code != "store_full"_L1 &&
           error.code != "store_read_only"_L1;
}

} // namespace

TroubleWindow::TroubleWindow(const Error& error, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"troubleWindow"_s);
    setWindowTitle(tr("Karigar cannot open what is stored here"));
    resize(640, 420);
    show(error);
}

void TroubleWindow::show(const Error& error)
{
    delete m_state;
    auto* state = new ui::ErrorState(error.message, kept(error), todo(error), this);
    m_state = state;
    connect(state->addStep(u"troubleRetryButton"_s, tr("Try again")), &QPushButton::clicked, this,
            &TroubleWindow::retryWanted);
    if (mayDiscard(error)) {
        const bool force = error.code == "unsent_work"_L1;
        const QString text = force ? tr("Delete it, unsent changes too") : tr("Delete what is stored here");
        connect(state->addStep(u"troubleDiscardButton"_s, text), &QPushButton::clicked, this,
                [this, force] { Q_EMIT discardWanted(force); });
    }
    m_column->addWidget(state);
}

} // namespace karigar::app
