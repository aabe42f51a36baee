pragma solidity ^0.4.24;

contract Wallets {
    struct Wallet {
        uint256 amount;
    }
    mapping(address => Wallet) private wallets;

    function() public payable {
        wallets[msg.sender].amount += msg.value;
    }

    function send(address receiver, uint256 sum) public returns (bool) {
        Wallet storage own = wallets[msg.sender];
        if (sum > own.amount) return false;
        own.amount = own.amount - sum;
        return receiver.send(sum);
    }
}
