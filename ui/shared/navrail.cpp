// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/navrail.h"

#include "ui/shared/iconbutton.h"
#include "ui/shared/navitem.h"
#include "ui/shared/paymentschip.h"
#include "ui/shared/railheader.h"
#include "ui/shared/syncchip.h"
#include "ui/shared/text.h"
#include "ui/style/theme.h"

#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {
namespace {

Icon modeIcon(Mode mode)
{
    static constexpr Icon kIcons[]{Icon::Palette, Icon::Compass, Icon::Shield};
    return kIcons[static_cast<int>(mode)];
}

} // namespace

NavRail::NavRail(QWidget* parent)
    : QWidget(parent)
    , m_modeSwitch(new RailHeader(u"navRail.mode"_s, this))
    , m_pages(new QVBoxLayout)
    , m_sync(new SyncChip(this))
    , m_payments(new PaymentsChip(this))
    , m_account(new RailHeader(u"navRail.account"_s, this))
    , m_fold(new IconButton(Icon::Menu, u"navRail.fold"_s, tr("Fold the rail"), this))
{
    setObjectName(u"navRail"_s);
    // Many pages, large text and a low window: the pages scroll, mode and account stay where they are.
    auto* pageArea = new QWidget;
    m_pages->setSpacing(2);
    m_pages->setContentsMargins(0, 0, 0, 0);
    auto* pageColumn = new QVBoxLayout(pageArea);
    pageColumn->setContentsMargins(0, 0, 0, 0);
    pageColumn->addLayout(m_pages);
    pageColumn->addStretch();
    auto* scroll = new QScrollArea;
    nameWidget(scroll, u"navRail.pages"_s, tr("Pages"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(pageArea);
    m_fold->setKeys(QKeySequence(Qt::CTRL | Qt::Key_B));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k8, space::k8, space::k8 + 1, space::k8);
    column->setSpacing(space::k8);
    column->addWidget(m_modeSwitch);
    column->addWidget(scroll, 1);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addWidget(m_payments, 0, Qt::AlignHCenter);
    column->addWidget(m_sync);
    column->addWidget(m_account);
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
    connect(m_account, &QAbstractButton::clicked, this, &NavRail::accountClicked);
    connect(m_modeSwitch, &QAbstractButton::clicked, this, &NavRail::offerModes);
    setMode(Mode::Artisan, {});
    setFixedWidth(metric::kRailOpen);
}

QString NavRail::modeTitle(Mode mode)
{
    switch (mode) {
    case Mode::Artisan:
        return tr("Artisan");
    case Mode::Customer:
        return tr("Customer");
    case Mode::Admin:
        return tr("Admin");
    }
    return {};
}

void NavRail::setMode(Mode mode, const QVector<Mode>& others)
{
    m_mode = mode;
    m_others = others;
    const Tone tone = Theme::tokens().modeTone(mode);
    m_modeSwitch->setDisc(modeIcon(mode), tone);
    m_modeSwitch->setLines(modeTitle(mode), tr("Karigar"));
    m_modeSwitch->setOpensMenu(!others.isEmpty());
    for (NavItem* item : std::as_const(m_items))
        item->setTone(tone);
    update();
}

void NavRail::offerModes()
{
    if (m_others.isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Mode mode : m_others) {
        const Tone tone = Theme::tokens().modeTone(mode);
        QAction* action =
            menu->addAction(iconFor(modeIcon(mode), tone), tr("Switch to %1").arg(modeTitle(mode)));
        connect(action, &QAction::triggered, this, [this, mode] { Q_EMIT modeChosen(mode); });
    }
    menu->popup(m_modeSwitch->mapToGlobal(QPoint(0, m_modeSwitch->height() + space::k4)));
}

void NavRail::setPages(const QVector<NavPage>& pages)
{
    qDeleteAll(m_items);
    m_items.clear();
    int number = 0;
    for (const NavPage& page : pages) {
        auto* item = new NavItem(page.icon, page.title, this);
        item->setObjectName(u"navRail.page."_s + page.id);
        item->setTone(Theme::tokens().modeTone(m_mode));
        item->setFolded(m_folded);
        if (++number <= 9)
            item->setKeys(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
        connect(item, &QAbstractButton::clicked, this, [this, id = page.id] {
            m_current = id;
            Q_EMIT pageChosen(id);
        });
        m_items.insert(page.id, item);
        m_pages->addWidget(item);
    }
    setCurrent(m_items.contains(m_current) || pages.isEmpty() ? m_current : pages.first().id);
}

void NavRail::setCurrent(const QString& pageId)
{
    m_current = pageId;
    if (NavItem* item = m_items.value(pageId)) {
        item->setChecked(true);
        return;
    }
    if (!pageId.isEmpty())
        return;
    for (NavItem* item : std::as_const(m_items)) {
        item->setAutoExclusive(false);
        item->setChecked(false);
        item->setAutoExclusive(true);
    }
}

void NavRail::setBadge(const QString& pageId, int count)
{
    if (NavItem* item = m_items.value(pageId))
        item->setBadge(count);
}

void NavRail::setAccount(const QString& name, const QString& place, const QPixmap& picture)
{
    m_account->setPerson(name, picture);
    m_account->setLines(name, place);
}

void NavRail::setFolded(bool folded)
{
    m_folded = folded;
    m_modeSwitch->setFolded(folded);
    m_account->setFolded(folded);
    m_sync->setFolded(folded);
    m_payments->setFolded(folded);
    for (NavItem* item : std::as_const(m_items))
        item->setFolded(folded);
    m_fold->setName(folded ? tr("Unfold the rail") : tr("Fold the rail"));
    setFixedWidth(folded ? metric::kRailFolded : metric::kRailOpen);
    Q_EMIT foldedChanged(folded);
}

void NavRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Theme::tokens();
    painter.fillRect(rect(), t.tint(t.modeTone(m_mode), t.isDark() ? 0.06 : 0.05, Tone::Paper));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), t.color(Tone::Line));
}

} // namespace karigar::ui
