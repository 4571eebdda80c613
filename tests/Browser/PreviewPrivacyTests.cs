using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace StudyGuide.Tests.Browser;

/// <summary>The preview is for this machine alone.</summary>
public sealed class PreviewPrivacyTests
{
    [Fact]
    public async Task It_listens_on_the_loopback_addresses_only()
    {
        await using var preview = await PreviewedGuide.StartAsync(FreePort());

        var listeners = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners()
            .Where(listener => listener.Port == preview.Address.Port)
            .ToArray();

        Assert.NotEmpty(listeners);
        Assert.All(listeners, listener => Assert.True(IPAddress.IsLoopback(listener.Address), listener.ToString()));
    }

    [Theory]
    [InlineData("guide.example", HttpStatusCode.Forbidden)]
    [InlineData("localhost.example", HttpStatusCode.Forbidden)]
    [InlineData("192.168.1.5", HttpStatusCode.Forbidden)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("[::1]", HttpStatusCode.OK)]
    public async Task It_answers_to_the_names_of_this_machine_only(string host, HttpStatusCode status)
    {
        await using var preview = await PreviewedGuide.StartAsync();
        using var http = new HttpClient();
        foreach (var path in new[] { "fr/", "_preview/preview.js" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, preview.At(path));
            request.Headers.Host = host;

            using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);

            Assert.Equal(status, answer.StatusCode);
        }
    }

    [Fact]
    public async Task It_only_reads()
    {
        await using var preview = await PreviewedGuide.StartAsync();
        using var http = new HttpClient();

        using var answer = await http.PostAsync(preview.At("fr/"), new StringContent(""), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
