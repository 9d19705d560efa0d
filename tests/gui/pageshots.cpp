// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pageshots.h"

#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

// What is left of 1280x800, and of the smallest window, beside the rail and below the top bar.
constexpr QSize kStage(1080, 744);
constexpr QSize kSmallStage(824, 584);

} // namespace

void settleEvents()
{
    for (int i = 0; i < 8; ++i) {
        QTest::qWait(12);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

bool waitUntil(const std::function<bool()>& isSo)
{
    return QTest::qWaitFor(isSo, 10'000);
}

PageStage::PageStage(const ui::PageSpec& spec, MapWorkspace& workspace, const QString& subject)
    : m_pictures(workspace)
    , m_context{workspace, m_pictures}
    , m_window(std::make_unique<QWidget>())
{
    auto* layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    m_page = spec.make(m_context, m_window.get());
    layout->addWidget(m_page);
    QWidget* window = m_window.get();
    QObject::connect(m_page, &ui::Page::goTo, window,
                     [this](const views::Destination& to) { m_visited.append(to); });
    QObject::connect(m_page, &ui::Page::failed, window,
                     [this](const Error& error) { m_failures.append(error); });
    QObject::connect(m_page, &ui::Page::said, window,
                     [this](const QString& text, const std::function<void()>& undo) {
                         m_said.append(text);
                         m_undo = undo;
                     });
    m_window->resize(kStage);
    m_window->show();
    m_page->open(subject);
    settleEvents();
}

PageStage::~PageStage() = default;

bool PageStage::shows(const QString& objectName)
{
    const auto found = m_page->findChildren<QWidget*>(objectName);
    return std::ranges::any_of(found, [](const QWidget* widget) { return widget->isVisible(); });
}

void PageStage::click(const QString& objectName)
{
    auto* button = named<QAbstractButton>(objectName);
    if (!button)
        qFatal("no button named %s", qPrintable(objectName));
    button->click();
    settleEvents();
}

void PageStage::type(const QString& objectName, const QString& text)
{
    auto* field = named<QLineEdit>(objectName);
    if (!field)
        qFatal("no field named %s", qPrintable(objectName));
    field->clear();
    QTest::keyClicks(field, text);
    settleEvents();
}

QString PageStage::words() const
{
    QStringList lines;
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        if (label->isVisible() && !label->text().isEmpty())
            lines.append(label->text());
    for (const QAbstractButton* button : m_page->findChildren<QAbstractButton*>())
        if (button->isVisible() && !button->text().isEmpty())
            lines.append(button->text());
    return lines.join(u'\n');
}

void PageStage::shoot(const QString& name)
{
    if (qEnvironmentVariableIsEmpty("KARIGAR_SHOTS"))
        return;
    for (const auto& [scheme, appearance] :
         {std::pair(u"light"_s, ui::Appearance::Light), std::pair(u"dark"_s, ui::Appearance::Dark)}) {
        ui::Theme::instance()->setAppearance(appearance);
        m_window->resize(kStage);
        settleEvents();
        save(name + u'-' + scheme, 1.0);
        m_window->resize(kSmallStage);
        settleEvents();
        save(name + u"-150-"_s + scheme, 1.5);
    }
    ui::Theme::instance()->setAppearance(ui::Appearance::Light);
    m_window->resize(kStage);
    settleEvents();
}

void PageStage::save(const QString& name, double ratio)
{
    QPixmap picture(m_window->size() * ratio);
    picture.setDevicePixelRatio(ratio);
    m_window->render(&picture);
    const QDir folder(qEnvironmentVariable("KARIGAR_SHOTS"));
    folder.mkpath(u"."_s);
    picture.save(folder.filePath(name + u".png"_s));
}

} // namespace karigar::test
